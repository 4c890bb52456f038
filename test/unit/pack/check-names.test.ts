import { describe, expect, it } from 'vitest';
import { report, withFault } from './fixture';

/** The fault, the file, what is replaced by what, and everything that compiling says. */
const FAULTS: [string, string, string, string, string[]][] = [
  [
    'an external name without a basis',
    'things.yaml',
    ', basis: its letterhead',
    '',
    [
      'things.yaml:16: "LF" is an external name without a basis; say where the spelling was looked up',
    ],
  ],
  [
    'a name again in other case and accents',
    'people/people.yaml',
    '{ text: Mirow, gate: after-full-name, case: exact',
    '{ text: ÁDA MIROW, gate: never, case: folded',
    [
      'people/people.yaml:7: "ada-mirow" has the name "ÁDA MIROW" already; keep one of them; a folded name covers every case and accent',
    ],
  ],
  [
    'a name again letter for letter',
    'people/people.yaml',
    '{ text: Mirow, gate: after-full-name',
    '{ text: A. Mirowa, gate: after-full-name',
    [
      'people/people.yaml:8: "ada-mirow" has the name "A. Mirowa" already; keep one of them; a folded name covers every case and accent',
    ],
  ],
  [
    'an exact name that a folded one covers',
    'people/people.yaml',
    '{ text: Mirow, gate: after-full-name',
    '{ text: ada mirow, gate: always',
    [
      'people/people.yaml:7: "ada-mirow" has the name "ada mirow" already; keep one of them; a folded name covers every case and accent',
    ],
  ],
  [
    'a name of two entities without gates',
    'things.yaml',
    'text: League of Fishers',
    'text: TOM OSK',
    [
      'things.yaml:15: "TOM OSK" is also a name of "tom-osk"; a name of two entities needs a gate at each: "with-context" or "after-full-name"',
    ],
  ],
  [
    'a name of two entities, one gated',
    'things.yaml',
    'text: League of Fishers',
    'safe: invented, text: mirow',
    [
      'things.yaml:15: "mirow" is also a name of "ada-mirow"; a name of two entities needs a gate at each: "with-context" or "after-full-name"',
    ],
  ],
  [
    'two letters that are always marked',
    'things.yaml',
    'text: LF, gate: with-context',
    'text: LF, gate: always',
    [
      'things.yaml:16: "LF" is too short or bare to be marked wherever it stands; use the gate "with-context"',
    ],
  ],
  [
    'two letters in any case',
    'things.yaml',
    'text: LF, gate: with-context, case: exact',
    'text: LF, gate: with-context, case: folded',
    [
      'things.yaml:16: "LF" is too short or bare for its case to be overlooked; use the case "exact"',
    ],
  ],
  [
    'two letters with an invisible third',
    'things.yaml',
    'text: LF, gate: with-context',
    'text: "L\\u200BF", gate: always',
    [
      'things.yaml:16: "L\u200BF" is too short or bare to be marked wherever it stands; use the gate "with-context"',
    ],
  ],
  [
    'digits that are always marked',
    'things.yaml',
    'text: LF, gate: with-context',
    'text: "2032", gate: always',
    [
      'things.yaml:16: "2032" is too short or bare to be marked wherever it stands; use the gate "with-context"',
    ],
  ],
  [
    'a name that begins with a mark',
    'things.yaml',
    'text: League of Fishers',
    'text: "‘League’ of Fishers"',
    [
      'things.yaml:15: "‘League’ of Fishers" does not begin with a letter or a digit; leave out what stands before its first word, or use the gate "never"',
    ],
  ],
  [
    'a surname whose full name is missing',
    'people/people.yaml',
    '{ text: Tom Osk, gate: always',
    '{ text: Tom Osk, gate: never',
    [
      'people/people.yaml:22: "Osk" waits for the full name, but "tom-osk" has none; add a full name with the gate "always" or "with-context"',
    ],
  ],
];

describe('faults in names are told with file, line and remedy', () => {
  it.each(FAULTS)('%s', (_, name, from, to, expected) => {
    expect(report(withFault(name, from, to))).toEqual(expected);
  });
});
