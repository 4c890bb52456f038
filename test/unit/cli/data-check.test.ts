import { appendFile, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runDataCheck } from '../../../src/cli/data-check';
import { FIXTURES, FOLDER } from '../pack/fixture';

let root: string;
let folder: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'data-'));
  folder = join(root, 'data', 'harbour-talks');
  await cp(FOLDER, folder, { recursive: true });
  await cp(join(FIXTURES, 'texts'), join(root, 'texts'), { recursive: true });
  await mkdir(join(root, 'data', 'no-pack'));
});
afterEach(() => rm(root, { recursive: true }));

async function check(sources = 'texts'): Promise<{ code: 0 | 1; lines: string[] }> {
  const lines: string[] = [];
  const code = await runDataCheck({
    data: join(root, 'data'),
    sources: join(root, sources),
    print: (line) => lines.push(...line.split('\n').map((l) => l.replace(/\S*\/data\//, ''))),
  });
  return { code, lines };
}

async function edit(name: string, from: string, to: string): Promise<void> {
  const text = await readFile(join(folder, name), 'utf8');
  expect(text).toContain(from);
  await writeFile(join(folder, name), text.replace(from, to));
}

const COUNTS =
  'harbour-talks 1.0.0: sources 2, entities 5, names 8, quotes 5, facts 1, accounts 1, relations 1, events 1';

describe('data:check', () => {
  it('prints counts, passages without a quote, and ok', async () => {
    expect(await check()).toEqual({
      code: 0,
      lines: [
        COUNTS,
        expect.stringMatching(/^ {2}digests and positions hold in 2 of 2 texts in /),
        '  note: no quote covers "a dear plan" (tide, 100 to 111)',
        'ok',
      ],
    });
  });

  it('says plainly that positions were not re-checked where there are no texts', async () => {
    expect(await check('nowhere')).toEqual({
      code: 0,
      lines: [
        COUNTS,
        expect.stringMatching(
          /^ {2}positions were not re-checked against the texts: not found in /,
        ),
        'ok',
      ],
    });
  });

  it('names the texts that are not there', async () => {
    await rm(join(root, 'texts', 'tide.txt'));
    const { code, lines } = await check();
    expect(code).toBe(0);
    expect(lines[2]).toMatch(/^ {2}positions were not re-checked against tide\.txt: not found in /);
  });

  it('fails on a text with another digest', async () => {
    await appendFile(join(root, 'texts', 'gull.txt'), ' ');
    const { code, lines } = await check();
    expect(code).toBe(1);
    expect(lines).toEqual([
      COUNTS,
      '1 problem in the pack "harbour-talks":',
      expect.stringMatching(
        /^harbour-talks\/sources\.yaml:5: gull\.txt has another SHA-256; this file's is [0-9a-f]{64}; use/,
      ),
    ]);
  });

  it('fails on a position that does not hold', async () => {
    await edit('quotes.yaml', '    start: 98\n    end: 129', '    start: 99\n    end: 130');
    const { code, lines } = await check();
    expect(code).toBe(1);
    expect(lines.at(-1)).toBe(
      'harbour-talks/quotes.yaml:5: the words of "dredge" do not stand at 99 to 130 of "gull"; they stand at 98 to 129',
    );
  });

  it('fails on words that are a source’s', async () => {
    const words = 'the League of Fishers led by Tom Osk called the plan dear';
    await edit('rest.yaml', 'Osk leads the league.', words.replace('plan dear', 'plan too dear'));
    const { code, lines } = await check();
    expect(code).toBe(1);
    expect(lines.at(-1)).toMatch(
      /^harbour-talks\/rest\.yaml:3: 13 words in a row are those of "gull"/,
    );
  });

  it('fails on a fault of the files, and checks the other packs all the same', async () => {
    await cp(folder, join(root, 'data', 'another'), { recursive: true });
    const { code, lines } = await check();
    expect(code).toBe(1);
    expect(lines[1]).toMatch(/^another\/pack\.yaml:2: the id is "harbour-talks", but/);
    expect(lines[2]).toBe(COUNTS);
    expect(lines).not.toContain('ok');
  });

  it('fails where there is no pack', async () => {
    await rm(folder, { recursive: true });
    expect((await check()).code).toBe(1);
  });
});
