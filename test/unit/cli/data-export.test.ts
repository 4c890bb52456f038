import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runDataExport } from '../../../src/cli/data-export';
import { EXPORT_FORMATS, exportPack } from '../../../src/pack/export';
import { fixturePack } from '../pack/fixture';
import { FixtureFolder } from './fixture-folder';

let fixture: FixtureFolder;
beforeEach(async () => {
  fixture = await FixtureFolder.make();
});
afterEach(() => fixture.remove());

async function run(...args: string[]): Promise<{ code: number; out: string; told: string }> {
  const out: string[] = [];
  const told: string[] = [];
  const code = await runDataExport({
    args,
    data: join(fixture.root, 'data'),
    write: (text) => out.push(text),
    tell: (line) => told.push(line),
  });
  return { code, out: out.join(''), told: told.join('\n') };
}

const PACK = ['--pack', 'harbour-talks'];

describe('data:export', () => {
  it.each(EXPORT_FORMATS)('writes %s, the same as the library', async (format) => {
    const { code, out, told } = await run('--format', format, ...PACK);
    expect({ code, told }).toEqual({ code: 0, told: '' });
    expect(out).toBe(exportPack(fixturePack(), format).text);
  });

  it('writes a file, byte for byte, and says so', async () => {
    const path = join(fixture.root, 'out.csv');
    const { code, out, told } = await run('--format=csv-quotes', '--out', path, ...PACK);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(told).toBe(
      `${path}: csv-quotes of harbour-talks (text/csv;charset=utf-8;header=present)`,
    );
    expect(await readFile(path, 'utf8')).toBe(exportPack(fixturePack(), 'csv-quotes').text);
  });

  it.each([
    ['no format', [], 'no format is given'],
    [
      'a format that is near one',
      ['--format', 'schemaorg'],
      '"schemaorg" is no format; did you mean "schema-org"?',
    ],
    [
      'a format that is near none',
      ['--format', 'bibtex'],
      `"bibtex" is no format; the formats are ${EXPORT_FORMATS.join(', ')}`,
    ],
    ['an unknown option', ['--fromat', 'csv'], "Unknown option '--fromat'"],
    ['an option without its value', ['--format'], 'argument missing'],
    ['a word too many', ['--format', 'csl-json', 'harbour'], 'harbour'],
    [
      'an unknown pack',
      ['--format', 'csl-json', '--pack', 'harbour-talk'],
      'no pack "harbour-talk"; did you mean "harbour-talks"?',
    ],
    [
      'no pack of the name that is bundled',
      ['--format', 'csl-json'],
      'no pack "moscow-talks-2021"; there is harbour-talks',
    ],
  ])('refuses %s, and says how to use it', async (_, args, says) => {
    const { code, out, told } = await run(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(told).toContain(says);
    expect(told).toMatch(/\nnpm run data:export -- --format <schema-org\|/);
  });

  it('says where it can’t write', async () => {
    const { code, told } = await run(
      '--format',
      'csl-json',
      '--out',
      join(fixture.root, 'no', 'x'),
      ...PACK,
    );
    expect(code).toBe(2);
    expect(told).toMatch(/^can't write \S+: ENOENT.*; give a file in a folder that is there/);
  });

  it('says what is wrong with a pack that does not compile', async () => {
    await fixture.edit('rest.yaml', 'claimedBy: tom-osk', 'claimedBy: tom-oks');
    const { code, out, told } = await run('--format', 'csl-json', ...PACK);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(told).toMatch(/rest\.yaml:8: claimedBy leads to "tom-oks"/);
  });
});
