/** Rules that look at a whole pack: accounts, dates, Wikidata items, and what a reader can come to. */
import { describe, expect, it } from 'vitest';
import { checkReach } from '../../../src/pack/check-reach';
import { must } from '../../support/must';
import { fixturePack, report, withFault } from './fixture';

const REACH = 'correct it, or let the pack reach further (reachesTo in pack.yaml)';

/** The fault, the file, what is replaced by what, and everything that compiling says. */
const FAULTS: [string, string, string, string, string[]][] = [
  [
    'wordings of one source',
    'rest.yaml',
    'members: [dredge, shall-dredge, { source: tide, start: 75, end: 84 }]',
    'members: [shall-dredge, { source: tide, start: 75, end: 84 }]',
    [
      'rest.yaml:12: the account "dredging" compares wordings, but its members are all in "tide"; add the words of another source, or make the kind "detail" or "contrast"',
    ],
  ],
  [
    'a detail in one version of one source',
    'z-more.yaml',
    'members: [dear-plan, { source: gull, start: 248, end: 256 }]',
    'members: [dear-plan, { source: tide, start: 100, end: 111 }]',
    [
      'z-more.yaml:31: the account "how-dear" has one version only, all in "tide"; add another version of the detail, from this source or another',
    ],
  ],
  [
    'a passage that is compared with itself',
    'z-more.yaml',
    'members: [dear-plan, { source: gull, start: 248, end: 256 }]',
    'members: [{ source: gull, start: 53, end: 68 }, { source: gull, start: 53, end: 68 }]',
    [
      'z-more.yaml:31: the account "how-dear" has one version only, all in "gull"; add another version of the detail, from this source or another',
    ],
  ],
  [
    'a detail in two versions of one source',
    'z-more.yaml',
    'members: [dear-plan, { source: gull, start: 248, end: 256 }]',
    'members: [dear-plan, shall-dredge]',
    [],
  ],
  ['a contrast within one source', 'rest.yaml', 'kind: wording', 'kind: contrast', []],
  [
    'an item of Wikidata for two entities',
    'people/people.yaml',
    '    names:\n',
    '    wikidata: { id: Q999999001, basis: a guess }\n    names:\n',
    [
      'z-more.yaml:15: Q999999001 is given for "quillport" and for "ada-mirow"; an item is the same thing as one entity only; keep it where it fits exactly',
    ],
  ],
  [
    'an item of Wikidata that is none',
    'z-more.yaml',
    'id: Q999999001',
    'id: P31',
    ['z-more.yaml:15: id is "P31"; a Wikidata item is "Q" and a number'],
  ],
  [
    'an item of Wikidata without its page',
    'z-more.yaml',
    "{ id: Q999999001, basis: 'invented, like all of this' }",
    '{ id: Q999999001 }',
    ['z-more.yaml:15: basis is missing; add basis'],
  ],
  [
    'words that were said after the pack ends',
    'quotes.yaml',
    'saidOn: { date: 2032-05-04',
    'saidOn: { date: 2032-05-06',
    [
      `quotes.yaml:11: the date "2032-05-06" lies after "2032-05-05", up to which the pack reaches; ${REACH}`,
    ],
  ],
  [
    'a role after the pack ends',
    'people/people.yaml',
    'asOf: 2032-05',
    'asOf: 2032-06',
    [
      `people/people.yaml:14: the date "2032-06" lies after "2032-05-05", up to which the pack reaches; ${REACH}`,
    ],
  ],
  [
    'a fact after the pack ends',
    'rest.yaml',
    'asOf: 2032-05',
    'asOf: "2033"',
    [
      `rest.yaml:6: the date "2033" lies after "2032-05-05", up to which the pack reaches; ${REACH}`,
    ],
  ],
  ['a pack that reaches on', 'pack.yaml', "reachesTo: '2032-05-05'", "reachesTo: '2030/..'", []],
  ['an event to come', 'things.yaml', 'date: { date: 2032-05-04', 'date: { date: "2033"', []],
];

describe('rules that look at a whole pack', () => {
  it.each(FAULTS)('%s', (_, name, from, to, expected) => {
    expect(report(withFault(name, from, to))).toEqual(expected);
  });
});

describe('checkReach', () => {
  const reached = (id: string, change: (pack: ReturnType<typeof fixturePack>) => void): boolean => {
    const pack = fixturePack();
    const entity = must(pack.entities.find((e) => e.id === id));
    entity.names = [];
    for (const quote of pack.quotes) quote.about = [];
    change(pack);
    return !checkReach(pack).some(({ message }) => message.includes(`"${id}"`));
  };

  it('says where an entity stands that nothing leads to', () => {
    const pack = fixturePack();
    must(pack.entities[5]).names = [];
    expect(checkReach(pack)).toEqual([
      {
        path: ['entities', 5],
        message:
          'nothing leads to "quillport": it has no name, and no fact, quote or relation has it',
        remedy: 'give it a name, or name it in a fact, quote or relation that concerns it',
      },
    ]);
  });

  it.each([
    [
      'a name that is for search only',
      (pack: ReturnType<typeof fixturePack>) => {
        must(pack.entities[5]).names = [
          { text: 'the port', gate: 'never', case: 'folded', origin: 'source' },
        ];
      },
    ],
    ['a quote about it', (pack) => must(pack.quotes[0]).about.push('quillport')],
    ['a quote said to it', (pack) => void (must(pack.quotes[0]).addressee = 'quillport')],
    ['a quote passed on by it', (pack) => void (must(pack.quotes[0]).reportedBy = 'quillport')],
    ['a fact about it', (pack) => must(pack.facts[0]).about.push('quillport')],
    ['a fact claimed by it', (pack) => void (must(pack.facts[0]).claimedBy = 'quillport')],
    ['a relation', (pack) => void (must(pack.relations[0]).object = 'quillport')],
  ] satisfies [string, (pack: ReturnType<typeof fixturePack>) => void][])(
    '%s leads to an entity',
    (_, change) => expect(reached('quillport', change)).toBe(true),
  );
});
