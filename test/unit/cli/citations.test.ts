import { Cite } from '@citation-js/core';
import fc from 'fast-check';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeCitations } from '../../../src/cli/citations';
import { compilePackFolder } from '../../../src/cli/compile';
import { packFolders, ROOT } from '../../../src/cli/data-folders';
import { readCitations } from '../../../src/pack/citations';
import { cslItem, writeCslJson } from '../../../src/pack/export/csl-json';
import type { Pack, Source } from '../../../src/pack/types';
import { must } from '../../support/must';
import { fixturePack } from '../pack/fixture';

const packs = await Promise.all(
  (await packFolders(join(ROOT, 'data'))).map((folder) => compilePackFolder(folder)),
);
const stated = (source: Source, property: string) =>
  source.states.filter((state) => state.property === property).map(({ value }) => value);

/** A pack with one source that states this of itself. */
function packOf(
  states: readonly (readonly [Source['states'][number]['property'], string])[],
  change: Partial<Source> = {},
): Pack {
  const pack = fixturePack();
  const source = must(pack.sources[0]);
  return {
    ...pack,
    sources: [
      {
        ...source,
        notStated: [],
        states: states.map(([property, value]) => ({ property, value, evidence: [] })),
        ...change,
      },
    ],
  };
}
const madeOf = (pack: Pack) => must(makeCitations(pack)[0]);

/** What the library reads in a BibTeX entry of its own. */
function readBack(bibtex: string) {
  const { data } = new Cite(bibtex);
  expect(data).toHaveLength(1);
  return must(data[0]);
}

describe('citations of the packs that are here', () => {
  for (const pack of packs) {
    const made = makeCitations(pack);
    const all = pack.sources.map((source, at) => [source.id, source, must(made[at])] as const);

    it.each(all)(`${pack.id}, %s: in every form, with nothing guessed`, (_, source, citation) => {
      for (const text of Object.values(citation)) {
        expect(text).not.toMatch(/undefined|null|\[object/);
        expect(text.trim()).not.toBe('');
      }
      expect(citation.apa).toContain(source.label);
      const [issued = 'n.d.'] = stated(source, 'issued');
      expect(citation.apa).toContain(`(${issued})`);
      const authors = stated(source, 'author');
      if (authors.length === 0) expect(citation.apa.startsWith(source.label)).toBe(true);
      for (const author of authors) expect(citation.apa).toContain(author);

      const read = readBack(citation.bibtex);
      expect(read.id).toBe(`${pack.id}-${source.id}`);
      expect(read.title).toBe(source.label);
      expect((read.author ?? []).map((name) => name.family)).toEqual(authors);
      expect(read.issued).toBeUndefined();
    });

    it(`${pack.id}: as CSL-JSON just as the export writes them`, () => {
      const items = made.flatMap((one) => JSON.parse(one['csl-json']) as unknown[]);
      expect(items).toEqual(JSON.parse(writeCslJson(pack)));
    });

    it(`${pack.id}: are read again as they were made`, () => {
      expect(readCitations(JSON.parse(JSON.stringify(made)))).toEqual(made);
    });
  }
});

describe('what a source states of itself', () => {
  const { apa, bibtex } = madeOf(
    packOf([
      ['title', 'Council votes'],
      ['author', 'Ada Vale'],
      ['author', 'The Board, of Trade'],
      ['issued', '3 May 2019, evening edition'],
      ['accessed', 'the same day'],
      ['container-title', 'The Gull'],
      ['publisher', 'Gull & Sons'],
      ['URL', 'https://gull.example/a_b?c=1&d=2'],
    ]),
  );

  it('is cited as it stands: names are not taken apart, dates not read', () => {
    expect(apa).toBe(
      'Ada Vale & The Board, of Trade. (3 May 2019, evening edition). Council votes. In The Gull. Gull & Sons. https://gull.example/a_b?c=1&d=2',
    );
  });

  it('is all in the BibTeX, also what that has no field for', () => {
    const read = readBack(bibtex);
    expect(read.author).toEqual([{ family: 'Ada Vale' }, { family: 'The Board, of Trade' }]);
    expect(read.publisher).toBe('Gull & Sons');
    expect(read.URL).toBe('https://gull.example/a_b?c=1&d=2');
    expect(read.note).toMatch(
      /^issued: 3 May 2019, evening edition; accessed: the same day; container-title: The Gull; /,
    );
  });
});

it('says that there is no date in the language of the pack, or in English', () => {
  const pack = packOf([['title', 'Le conseil vote']]);
  expect(madeOf({ ...pack, language: 'fr' }).apa).toBe('Le conseil vote. (s.\u00a0d.).');
  expect(madeOf({ ...pack, language: 'fa' }).apa).toBe('Le conseil vote. (n.d.).');
});

it.each(['گزارش گفت‌وگوها', '会谈报道', 'Отчёт о переговорах', 'Ünïcode – “quoted” | 100 %'])(
  'keeps a title in any script: %s',
  (title) => {
    const { apa, bibtex } = madeOf(packOf([['title', title]]));
    expect(apa).toContain(title);
    expect(readBack(bibtex).title).toBe(title);
  },
);

/** Words of every script, with the signs that TeX has uses of its own for. */
const letters = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'abAB 12.,:;-–—\'’“”"`~^#$%&_@{}[]()<>\\/|=+*', '<i>', '</i>', ' and '),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    ),
    { maxLength: 20 },
  )
  .map((parts) => `a${parts.join('')}b`)
  .filter((text) => /^\P{C}*$/u.test(text));

/** To TeX all spaces are one. */
const spaced = (text = '') => text.replace(/\s+/gu, ' ');

it('BibTeX is read back to the title and authors that it was made from', () => {
  fc.assert(
    fc.property(letters, fc.array(letters, { maxLength: 3 }), (title, authors) => {
      const pack = packOf([
        ['title', title],
        ...authors.map((author) => ['author', author] as const),
      ]);
      const read = readBack(madeOf(pack).bibtex);
      const item = cslItem(must(pack.sources[0]));
      expect(spaced(read.title)).toBe(spaced(item.title));
      expect(read.author?.map(({ family }) => spaced(family))).toEqual(
        item.author?.map(({ literal }) => spaced(literal)),
      );
    }),
    { numRuns: 500 },
  );
});
