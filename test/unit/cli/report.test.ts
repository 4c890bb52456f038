import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runDataReport } from '../../../src/cli/data-report';
import { createNameFinder } from '../../../src/cli/report/find-names';
import { printReport, table } from '../../../src/cli/report/print';
import { reportOn } from '../../../src/cli/report/report';
import { unknownNames } from '../../../src/cli/report/unknown-names';
import { coverageOf } from '../../../src/pack/coverage';
import { must } from '../../support/must';
import { fixturePack, fixtureTexts } from '../pack/fixture';
import { FixtureFolder } from './fixture-folder';

describe('coverageOf', () => {
  it('counts characters in quotes, in evidence and in either, each once', () => {
    expect(coverageOf(fixturePack())).toEqual([
      {
        ...{ source: 'gull', characters: 291, quoted: 31 + 16 + 8 + 13 },
        // Title, Quillport, the meeting with the council within it, Mirow's office, Osk's league with Osk within it, "too dear".
        evidence: 34 + 9 + (95 - 49) + 23 + 37 + 8,
        covered: 34 + 9 + (95 - 49) + 23 + 37 + 8 + 31 + 16 + 13,
        ...{ quotes: 4, facts: 1 },
      },
      {
        ...{ source: 'tide', characters: 114, quoted: 31 + 11, evidence: 9, covered: 51 },
        quotes: 2,
        facts: 0,
      },
    ]);
  });
});

describe('createNameFinder', () => {
  const { mentions, known } = createNameFinder(fixturePack());
  const marked = (text: string): string[] =>
    mentions(text).map(({ entity, start, end }) => `${entity}: ${text.slice(start, end)}`);

  it('finds what a page would show, gates and all, paragraph by paragraph', () => {
    expect(marked('Mirow spoke.\nAda Mirow and the harbour\ncouncil met the LF.')).toEqual([
      'ada-mirow: Mirow',
      'ada-mirow: Ada Mirow',
      'league: LF',
    ]);
    expect(marked('Mirow and the LF.')).toEqual([]);
  });

  it('knows every name where it stands, gates or not', () => {
    const text = 'Mirow and the LF, and A. Mirowa.';
    expect(known(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Mirow',
      'LF',
      'A. Mirowa',
    ]);
  });

  it('takes a name for search alone that begins with a mark', () => {
    const pack = fixturePack();
    must(pack.entities[0]).names = [
      { text: '“Ada”', gate: 'never', case: 'folded', origin: 'source' },
    ];
    expect(createNameFinder(pack).known('“Ada”')).toEqual([]);
  });
});

describe('unknownNames', () => {
  const names = (text: string, language = 'en'): string[] =>
    unknownNames(text, [], language).map((name) => name.text);

  it.each([
    ['then Ines Brack spoke', ['Ines Brack']],
    ['the League of Fishers met', ['League of Fishers']],
    ['the Port of the North Isles', ['Port of the North Isles']],
    ['from Ines and Brack', ['Ines', 'Brack']],
    ['with Ines, Brack and others', ['Ines', 'Brack']],
    ['by Jean-Luc O’Neill’s side', ['Jean-Luc O’Neill']],
    ['in the U.S. and the EU', ['U.S.', 'EU']],
    ['Ines Brack spoke. Ines Brack left.', ['Ines Brack']],
    ['on Tuesday in May I went', []],
    ['they met. Then all left. “Nobody stayed,” they said: None.', []],
    ['the union spoke. The Harbour Union left.', ['Harbour Union']],
    ['they saw Brack. Brack left.', ['Brack']],
    ['he left. Brack stayed.', []],
    ['Harbour Council Votes On The Basin', []],
    ['в Москве говорил Замир Кабулов', ['Москве', 'Замир Кабулов']],
    ['北京', []],
  ])('in “%s”: %j', (text, expected) => expect(names(text)).toEqual(expected));

  it('passes over the calendar of the text’s language, and of English where that is unknown', () => {
    expect(names('am Dienstag im Mai', 'de')).toEqual([]);
    expect(names('am Dienstag', 'en')).toEqual(['Dienstag']);
    expect(names('on Tuesday', 'zxx')).toEqual([]);
  });

  it('leaves out what is known, and gives every place', () => {
    const text = 'then Ines Brack met Tom Osk.\nThen Tom Osk met Ines Brack.';
    expect(unknownNames(text, [{ start: 20, end: 27 }], 'en')).toEqual([
      {
        text: 'Ines Brack',
        places: [
          { start: 5, end: 15 },
          { start: 46, end: 56 },
        ],
      },
      { text: 'Tom Osk', places: [{ start: 34, end: 41 }] },
    ]);
  });
});

describe('reportOn', () => {
  it('counts mentions by entity and source, and places unknown names by code point', () => {
    const pack = fixturePack();
    pack.entities = pack.entities.filter(({ id }) => id !== 'tom-osk');
    const report = reportOn(pack, fixtureTexts());
    expect(report.sources.map(({ source, mentions }) => [source, mentions])).toEqual([
      ['gull', 5],
      ['tide', 1],
    ]);
    expect(report.entities[0]).toEqual({ entity: 'ada-mirow', mentions: { gull: 1, tide: 1 } });
    expect(report.unknown).toContainEqual({
      text: 'Tom Osk',
      places: [{ source: 'gull', start: 222, end: 229 }],
    });
    expect(report.absent).toEqual([]);
  });

  it('looks for names only in the texts that are at hand', () => {
    const texts = fixtureTexts();
    texts.delete('gull');
    const report = reportOn(fixturePack(), texts);
    expect(report.absent).toEqual(['gull']);
    expect(report.sources[0]).not.toHaveProperty('mentions');
    expect(report.entities[0]?.mentions).toEqual({ tide: 1 });
  });
});

describe('printReport', () => {
  it('lines columns up', () => {
    expect(
      table([
        ['a', 'bc'],
        ['def', '1'],
      ]),
    ).toEqual(['a    bc', 'def   1']);
  });

  it('is readable', () => {
    expect(printReport(reportOn(fixturePack(), fixtureTexts()))).toMatchInlineSnapshot(`
      [
        "harbour-talks 1.0.0",
        "",
        "source  characters  in quotes        in evidence        in either        quotes  facts  mentions",
        "gull           291         68  23 %          157  54 %        217  75 %       4      1         6",
        "tide           114         42  37 %            9   8 %         51  45 %       2      0         1",
        "",
        "entity           mentions  gull  tide",
        "ada-mirow               2     1     1",
        "tom-osk                 1     1     0",
        "harbour-council         2     2     0",
        "league                  1     1     0",
        "quillport               1     1     0",
        "",
        "never mentioned: may-meeting",
        "",
        "capitalised words that are no name of an entity: 2",
        "  The (gull 49 to 52)",
        "  𝕋he Tide (tide 0 to 8)",
      ]
    `);
  });

  it('says what it could not look at', () => {
    const lines = printReport(reportOn(fixturePack(), new Map()));
    expect(lines.at(-1)).toBe('no names were looked for in gull, tide: the text is not at hand');
    expect(lines.join('\n')).not.toContain('capitalised');
  });
});

describe('data:report', () => {
  let fixture: FixtureFolder;
  beforeEach(async () => {
    fixture = await FixtureFolder.make();
  });
  afterEach(() => fixture.remove());

  async function run(...args: string[]): Promise<{ code: number; out: string; told: string }> {
    const out: string[] = [];
    const told: string[] = [];
    const code = await runDataReport({
      args,
      data: join(fixture.root, 'data'),
      sources: join(fixture.root, 'texts'),
      print: (line) => out.push(line),
      tell: (line) => told.push(line),
    });
    return { code, out: out.join('\n'), told: told.join('\n') };
  }

  it('reports on all packs, or on those that are named', async () => {
    const all = await run();
    expect(all).toMatchObject({ code: 0, told: '' });
    expect(all.out).toMatch(/^harbour-talks 1\.0\.0\n/);
    expect(await run('harbour-talks')).toEqual(all);
  });

  it('prints JSON for machines', async () => {
    const { code, out } = await run('--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual([reportOn(fixturePack(), fixtureTexts())]);
  });

  it('reads a text from the pack’s own folder', async () => {
    await mkdir(join(fixture.pack, 'texts'));
    await rename(join(fixture.root, 'texts', 'tide.txt'), join(fixture.pack, 'texts', 'tide.txt'));
    expect(JSON.parse((await run('--json')).out)).toMatchObject([{ absent: [] }]);
  });

  it('says which packs there are where one is not', async () => {
    const { code, told } = await run('harbour');
    expect(code).toBe(2);
    expect(told).toContain('no pack "harbour"; there is harbour-talks');
  });

  it('says what is wrong with a pack that does not compile', async () => {
    await rm(join(fixture.pack, 'pack.yaml'));
    expect((await run()).out).toBe('');
    await fixture.remove();
    fixture = await FixtureFolder.make();
    await fixture.edit('rest.yaml', 'claimedBy: tom-osk', 'claimedBy: tom-oks');
    const { code, told } = await run();
    expect(code).toBe(1);
    expect(told).toMatch(
      /rest\.yaml:8: claimedBy leads to "tom-oks", which is not in this pack; did/,
    );
  });
});
