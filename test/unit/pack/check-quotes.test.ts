import { describe, expect, it } from 'vitest';
import { report, withFault } from './fixture';

/** The fault, the file, what is replaced by what, and everything that compiling says. */
const FAULTS: [string, string, string, string, string[]][] = [
  [
    'a quote that ends before it begins',
    'quotes.yaml',
    'end: 129',
    'end: 90',
    [
      'quotes.yaml:6: the passage begins at 98 and ends at 90; the end is exclusive and comes after the start',
    ],
  ],
  [
    'a quote beyond its source',
    'quotes.yaml',
    '    start: 98\n    end: 129',
    '    start: 9000\n    end: 9031',
    ['quotes.yaml:6: the passage ends at 9031, beyond "gull"; that source has 291 code points'],
  ],
  [
    'evidence without extent',
    'rest.yaml',
    'start: 192, end: 229',
    'start: 192, end: 192',
    [
      'rest.yaml:5: the passage begins at 192 and ends at 192; the end is exclusive and comes after the start',
    ],
  ],
  [
    'evidence beyond its source',
    'rest.yaml',
    'start: 192, end: 229',
    'start: 192, end: 292',
    ['rest.yaml:5: the passage ends at 292, beyond "gull"; that source has 291 code points'],
  ],
  [
    'a member beyond its source',
    'rest.yaml',
    'start: 75, end: 84',
    'start: 75, end: 7500',
    ['rest.yaml:12: the passage ends at 7500, beyond "tide"; that source has 114 code points'],
  ],
  [
    'a text of another length',
    'quotes.yaml',
    'end: 129',
    'end: 130',
    [
      'quotes.yaml:3: the text has 31 code points, but 98 to 130 is 32; copy the words letter for letter, or end at 129',
    ],
  ],
  [
    'a quote that continues one of another source',
    'quotes.yaml',
    'continues: dredge',
    'continues: shall-dredge',
    [
      'quotes.yaml:24: "must-be-done" continues "shall-dredge", which stands in another source; an utterance goes on within one source; use an account to compare sources',
    ],
  ],
  [
    'a quote that continues itself',
    'quotes.yaml',
    'continues: dredge',
    'continues: must-be-done',
    [
      'quotes.yaml:24: the quotes that "must-be-done" continues lead round in a ring; the first words of an utterance continue nothing; leave "continues" out there',
    ],
  ],
  [
    'quotes that continue each other',
    'quotes.yaml',
    '    about: [harbour-council, may-meeting]\n',
    '    about: [harbour-council, may-meeting]\n    continues: must-be-done\n',
    [
      'quotes.yaml:13: the quotes that "dredge" continues lead round in a ring; the first words of an utterance continue nothing; leave "continues" out there',
    ],
  ],
  [
    'a reading that repairs nothing',
    'quotes.yaml',
    'text: a second look at it',
    'text: a second look',
    [
      'quotes.yaml:43: the reading is the same as the text; a reading repairs marred words; leave it out where nothing is marred',
    ],
  ],
  [
    'an attribution without a speaker',
    'quotes.yaml',
    '    speaker: ada-mirow\n',
    '',
    [
      'quotes.yaml:2: quote "dredge" has an attribution but no speaker; say whose words they are, or leave the attribution out',
    ],
  ],
  [
    'an attribution without a basis',
    'quotes.yaml',
    '    basis: said Ada Mirow\n',
    '',
    [
      'quotes.yaml:2: quote "dredge" has an attribution but no basis; say on what ground the words are given to the speaker',
    ],
  ],
  [
    'a speaker without an attribution',
    'quotes.yaml',
    '    attribution: stated\n',
    '',
    [
      'quotes.yaml:2: quote "dredge" has a speaker but no attribution; say whether the source states it ("stated") or you infer it ("inferred")',
    ],
  ],
];

describe('faults in passages and quotes are told with file, line and remedy', () => {
  it.each(FAULTS)('%s', (_, name, from, to, expected) => {
    expect(report(withFault(name, from, to))).toEqual(expected);
  });
});
