import { describe, expect, it } from 'vitest';
import { report, withFault } from './fixture';

/** The fault, the file, what is replaced by what, and everything that compiling says. */
const FAULTS: [string, string, string, string, string[]][] = [
  [
    'an id used twice',
    'quotes.yaml',
    'id: too-dear',
    'id: dredge',
    [
      'quotes.yaml:25: the id "dredge" is already that of a quote; ids are unique in the whole pack; give this item another',
    ],
  ],
  [
    'an id used in another section',
    'rest.yaml',
    'id: led-by-osk',
    'id: league',
    [
      'rest.yaml:2: the id "league" is already that of an entity; ids are unique in the whole pack; give this item another',
    ],
  ],
  [
    'a mistyped speaker',
    'quotes.yaml',
    'speaker: ada-mirow',
    'speaker: ada-mirov',
    [
      'quotes.yaml:8: speaker leads to "ada-mirov", which is not in this pack; did you mean "ada-mirow"?',
    ],
  ],
  [
    'an id given in part',
    'quotes.yaml',
    'speaker: ada-mirow',
    'speaker: mirow',
    [
      'quotes.yaml:8: speaker leads to "mirow", which is not in this pack; did you mean "ada-mirow"?',
    ],
  ],
  [
    'an addressee with no id near',
    'quotes.yaml',
    'addressee: league',
    'addressee: nobody-at-all',
    [
      'quotes.yaml:20: addressee leads to "nobody-at-all", which is not in this pack; use the id of an entity, or add one with this id',
    ],
  ],
  [
    'a reporter that is a source',
    'quotes.yaml',
    'reportedBy: tom-osk',
    'reportedBy: gull',
    ['quotes.yaml:32: reportedBy leads to "gull", which is a source; it needs the id of an entity'],
  ],
  [
    'an unknown source of a quote',
    'quotes.yaml',
    'source: tide',
    'source: tides',
    ['quotes.yaml:46: source leads to "tides", which is not in this pack; did you mean "tide"?'],
  ],
  [
    'an unknown source of a summary',
    'things.yaml',
    'evidence: [{ source: gull',
    'evidence: [{ source: gulls',
    ['things.yaml:9: source leads to "gulls", which is not in this pack; did you mean "gull"?'],
  ],
  [
    'an unknown source of a role',
    'people/people.yaml',
    '        evidence: [{ source: gull',
    '        evidence: [{ source: gulls',
    [
      'people/people.yaml:15: source leads to "gulls", which is not in this pack; did you mean "gull"?',
    ],
  ],
  [
    'an unknown source of a statement',
    'sources.yaml',
    'evidence: [{ source: gull',
    'evidence: [{ source: gulls',
    ['sources.yaml:11: source leads to "gulls", which is not in this pack; did you mean "gull"?'],
  ],
  [
    'an unknown source of a fact',
    'rest.yaml',
    'evidence: [{ source: gull',
    'evidence: [{ source: gulls',
    ['rest.yaml:5: source leads to "gulls", which is not in this pack; did you mean "gull"?'],
  ],
  [
    'an unknown source of a member',
    'rest.yaml',
    '{ source: tide',
    '{ source: tides',
    ['rest.yaml:12: source leads to "tides", which is not in this pack; did you mean "tide"?'],
  ],
  [
    'an unknown source of a relation',
    'rest.yaml',
    '    object: harbour-council\n    evidence: [{ source: gull',
    '    object: harbour-council\n    evidence: [{ source: gulls',
    ['rest.yaml:19: source leads to "gulls", which is not in this pack; did you mean "gull"?'],
  ],
  [
    'an unknown entity in about',
    'quotes.yaml',
    'about: [harbour-council, may-meeting]',
    'about: [harbour-council, may-meting]',
    [
      'quotes.yaml:12: about leads to "may-meting", which is not in this pack; did you mean "may-meeting"?',
    ],
  ],
  [
    'a quote in about',
    'rest.yaml',
    'about: [league, tom-osk]',
    'about: [league, dredge]',
    ['rest.yaml:4: about leads to "dredge", which is a quote; it needs the id of an entity'],
  ],
  [
    'an entity twice in about',
    'rest.yaml',
    'about: [league, tom-osk]',
    'about: [league, league]',
    ['rest.yaml:4: about lists "league" twice; keep one of them'],
  ],
  [
    'a member twice',
    'rest.yaml',
    'members: [dredge, shall-dredge',
    'members: [dredge, dredge',
    ['rest.yaml:12: members lists "dredge" twice; keep one of them'],
  ],
  [
    'an unknown claimant',
    'rest.yaml',
    'claimedBy: tom-osk',
    'claimedBy: tomosk',
    [
      'rest.yaml:7: claimedBy leads to "tomosk", which is not in this pack; did you mean "tom-osk"?',
    ],
  ],
  [
    'a member of another sort',
    'rest.yaml',
    'members: [dredge,',
    'members: [ada-mirow,',
    [
      'rest.yaml:12: members leads to "ada-mirow", which is an entity; it needs the id of a quote or a fact',
    ],
  ],
  [
    'an unknown subject',
    'rest.yaml',
    'subject: ada-mirow',
    'subject: ada',
    ['rest.yaml:17: subject leads to "ada", which is not in this pack; did you mean "ada-mirow"?'],
  ],
  [
    'an unknown object',
    'rest.yaml',
    'object: harbour-council',
    'object: harbor-council',
    [
      'rest.yaml:18: object leads to "harbor-council", which is not in this pack; did you mean "harbour-council"?',
    ],
  ],
  [
    'a quote that continues an unknown one',
    'quotes.yaml',
    'continues: dredge',
    'continues: dredges',
    [
      'quotes.yaml:24: continues leads to "dredges", which is not in this pack; did you mean "dredge"?',
    ],
  ],
];

describe('faults in ids and links are told with file, line and remedy', () => {
  it.each(FAULTS)('%s', (_, name, from, to, expected) => {
    expect(report(withFault(name, from, to))).toEqual(expected);
  });
});
