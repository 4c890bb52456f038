/** The fixture pack as a folder on disk, laid out as in `data/`, for the commands to run on. */
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runDataCheck } from '../../../src/cli/data-check';
import { schemaLine } from '../../../src/cli/schema-line';
import { FIXTURES, FOLDER } from '../pack/fixture';

export class FixtureFolder {
  /** Holds `data/` and the source texts, in `texts/`. */
  readonly root: string;
  /** The pack's folder. */
  readonly pack: string;

  private constructor(root: string) {
    this.root = root;
    this.pack = join(root, 'data', 'harbour-talks');
  }

  /** Copies the pack, each file below the line that names its schema (so every line of a fixture file is one lower). */
  static async make(): Promise<FixtureFolder> {
    const folder = new FixtureFolder(await mkdtemp(join(tmpdir(), 'data-')));
    await cp(FOLDER, folder.pack, { recursive: true });
    await cp(join(FIXTURES, 'texts'), join(folder.root, 'texts'), { recursive: true });
    for (const name of await readdir(folder.pack, { recursive: true })) {
      if (!name.endsWith('.yaml')) continue;
      const text = await readFile(join(folder.pack, name), 'utf8');
      await writeFile(join(folder.pack, name), `${schemaLine(name)}\n${text}`);
    }
    return folder;
  }

  remove(): Promise<void> {
    return rm(this.root, { recursive: true });
  }

  /**
   * Replaces a text at its first occurrence.
   * @throws where it is not there: such a test would plant nothing
   */
  async edit(name: string, from: string, to: string): Promise<void> {
    const text = await readFile(join(this.pack, name), 'utf8');
    if (!text.includes(from)) throw new Error(`"${from}" is not in ${name}`);
    await writeFile(
      join(this.pack, name),
      text.replace(from, () => to),
    );
  }

  /** Runs the check; paths in its report begin at the pack. */
  async check(sources = 'texts'): Promise<{ code: 0 | 1; lines: string[] }> {
    const lines: string[] = [];
    const code = await runDataCheck({
      data: join(this.root, 'data'),
      sources: join(this.root, sources),
      print: (line) => lines.push(...line.split('\n').map((l) => l.replace(/\S*\/data\//, ''))),
    });
    return { code, lines };
  }
}
