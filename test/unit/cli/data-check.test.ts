import { appendFile, cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FixtureFolder } from './fixture-folder';

let fixture: FixtureFolder;

beforeEach(async () => {
  fixture = await FixtureFolder.make();
  await mkdir(join(fixture.root, 'data', 'no-pack'));
});
afterEach(() => fixture.remove());

const COUNTS =
  'harbour-talks 1.0.0: sources 2, entities 6, names 9, quotes 6, facts 1, accounts 2, relations 1, events 1';

describe('data:check', () => {
  it('prints counts, where the texts were, and ok', async () => {
    expect(await fixture.check()).toEqual({
      code: 0,
      lines: [
        COUNTS,
        expect.stringMatching(/^ {2}digests and positions hold in 2 of 2 texts in \S+\/texts$/),
        'ok',
      ],
    });
  });

  it('says plainly that nothing was re-checked where there are no texts', async () => {
    expect(await fixture.check('nowhere')).toEqual({
      code: 0,
      lines: [
        COUNTS,
        expect.stringMatching(
          /^ {2}digests and positions were not re-checked against the texts: not found in \S+\/nowhere$/,
        ),
        'ok',
      ],
    });
  });

  it('names the texts that are not there', async () => {
    await rm(join(fixture.root, 'texts', 'tide.txt'));
    const { code, lines } = await fixture.check();
    expect(code).toBe(0);
    expect(lines[2]).toMatch(/ were not re-checked against tide\.txt: not found in /);
  });

  it('takes a text from the pack’s own folder first, and the others from where they are', async () => {
    const own = join(fixture.pack, 'texts');
    await mkdir(own);
    await rename(join(fixture.root, 'texts', 'tide.txt'), join(own, 'tide.txt'));
    const { code, lines } = await fixture.check();
    expect(code).toBe(0);
    expect(lines[1]).toMatch(/ hold in 2 of 2 texts in \S+\/texts and \S*harbour-talks\/texts$/);
    await cp(join(own, 'tide.txt'), join(own, 'gull.txt'));
    expect((await fixture.check()).lines[2]).toMatch(/sources\.yaml:6: gull\.txt has another SHA/);
  });

  it('tells of all faults of a pack together, by file and line', async () => {
    await fixture.edit('rest.yaml', 'claimedBy: tom-osk', 'claimedBy: tom-oks');
    await fixture.edit('quotes.yaml', 'start: 98\n    end: 129', 'start: 99\n    end: 130');
    await fixture.edit('z-more.yaml', 'gate: always', 'gate: with-context');
    await writeFile(join(fixture.pack, 'a.yaml'), 'facts: []\n');
    const { code, lines } = await fixture.check();
    expect(code).toBe(1);
    expect(lines.map((line) => line.replace(/:( .*)?$/, ''))).toEqual([
      'harbour-talks 1.0.0',
      '4 problems in the pack "harbour-talks"',
      'harbour-talks/a.yaml:1',
      'harbour-talks/quotes.yaml:6',
      'harbour-talks/rest.yaml:8',
      'harbour-talks/z-more.yaml:11',
    ]);
  });

  it('fails on a text with another digest', async () => {
    await appendFile(join(fixture.root, 'texts', 'gull.txt'), ' ');
    const { code, lines } = await fixture.check();
    expect(code).toBe(1);
    expect(lines).toEqual([
      COUNTS,
      '1 problem in the pack "harbour-talks":',
      expect.stringMatching(
        /^harbour-talks\/sources\.yaml:6: gull\.txt has another SHA-256; this file's is [0-9a-f]{64}; use/,
      ),
    ]);
  });

  it('fails on a fault of the files, and checks the other packs all the same', async () => {
    await cp(fixture.pack, join(fixture.root, 'data', 'another'), { recursive: true });
    const { code, lines } = await fixture.check();
    expect(code).toBe(1);
    expect(lines[2]).toMatch(/^another\/pack\.yaml:3: the id is "harbour-talks", but/);
    expect(lines[3]).toBe(COUNTS);
    expect(lines).not.toContain('ok');
  });

  it('fails where there is no pack', async () => {
    await rm(fixture.pack, { recursive: true });
    expect((await fixture.check()).code).toBe(1);
  });
});
