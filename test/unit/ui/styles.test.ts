import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const STYLES = join(import.meta.dirname, '../../../assets/styles');

/** A property or value that names a side of the screen rather than of the line. */
const PHYSICAL =
  /(?:^|[\s;{])(?:(?:margin|padding|border|inset|scroll-(?:margin|padding))-)?(?:left|right)(?:-[a-z-]+)?\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)\b/u;

it.each(readdirSync(STYLES))('%s knows the sides of a line, not of the screen', (name) => {
  const lines = readFileSync(join(STYLES, name), 'utf8').split('\n');
  expect(lines.filter((line) => PHYSICAL.test(line))).toEqual([]);
});

it.each(['  margin-left: 2px;', '  left: 0;', 'a { float: right; }', '  border-left-color: red;'])(
  'finds %s',
  (line) => {
    expect(PHYSICAL.test(line)).toBe(true);
  },
);
