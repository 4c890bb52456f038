/** The packs of this project, as they stand in `data/` when the test runs. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { validatePack } from '../../../src/pack/validate';
import { runDataCheck } from '../../../src/cli/data-check';
import { compilePackFolder } from '../../../src/cli/compile';
import { packFolders, ROOT } from '../../../src/cli/data-folders';

const SOURCES = join(ROOT, '../shared/sources');

describe('the packs in data/', () => {
  it('include the bundled one', async () => {
    expect(await packFolders()).toContain(join(ROOT, 'data/moscow-talks-2021'));
  });

  it('compile without a problem, and pass the checks that the extension makes', async () => {
    for (const folder of await packFolders()) {
      const pack = await compilePackFolder(folder);
      expect(validatePack(JSON.parse(JSON.stringify(pack)))).toEqual({ ok: true, pack });
    }
  });

  it('hold every position in the source texts, or say that these are not at hand', async () => {
    const lines: string[] = [];
    const code = await runDataCheck({
      data: join(ROOT, 'data'),
      sources: SOURCES,
      print: (line) => lines.push(line),
    });
    expect({ code, last: lines.at(-1), lines }).toMatchObject({ code: 0, last: 'ok' });
    const unchecked = lines.some((line) => line.includes('not re-checked'));
    expect(unchecked).toBe(!existsSync(SOURCES));
  });
});
