import { describe, expect, it } from 'vitest';
import { report, withFault } from './fixture';

/** The fault, the file, what is replaced by what, and everything that compiling says. */
const FAULTS: [string, string, string, string, string[]][] = [
  [
    'an event without a date',
    'things.yaml',
    '    date: { date: 2032-05-04, basis: the source gives the day }\n',
    '',
    ['things.yaml:21: the event "may-meeting" has no date; add date, with its basis'],
  ],
  [
    'a person with a date',
    'people/people.yaml',
    '    roles: []',
    '    roles: []\n    date: { date: 2032-05-04, basis: a guess }',
    [
      'people/people.yaml:27: "tom-osk" is of kind "person" and has a date; only events have one; leave it out, or make the kind "event"',
    ],
  ],
  [
    'a long label',
    'things.yaml',
    'label: Harbour council',
    'label: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ['things.yaml:4: the label has 101 code points; a heading has at most 100'],
  ],
  [
    'a label with two spaces',
    'things.yaml',
    'label: Harbour council',
    'label: Harbour  council',
    [
      'things.yaml:4: the label holds a line break, a tab or two spaces together; write it on one line',
    ],
  ],
  [
    'a label of marks',
    'things.yaml',
    'label: Harbour council',
    'label: "…"',
    [
      'things.yaml:4: the label has neither letter nor digit; write the name as a card should show it',
    ],
  ],
  [
    'a long source label',
    'sources.yaml',
    'label: Harbour council votes on the basin',
    'label: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ['sources.yaml:3: the label has 201 code points; a heading has at most 200'],
  ],
  [
    'a label with one bracket',
    'sources.yaml',
    "label: '[A report in the Tide]'",
    "label: '[A report in the Tide'",
    [
      'sources.yaml:16: the label has one bracket of two; a description stands in [brackets], a headline without',
    ],
  ],
  [
    'a file in another folder',
    'sources.yaml',
    'file: tide.txt',
    'file: ../tide.txt',
    [
      'sources.yaml:17: "../tide.txt" is more than a file name; name the text file without its folder',
    ],
  ],
  [
    'an address that is none',
    'sources.yaml',
    '      - property: title\n        value: Harbour council votes on the basin',
    '      - property: URL\n        value: javascript:alert(1)',
    ['sources.yaml:10: this is no web address; an address begins with "https://" or "http://"'],
  ],
];

describe('faults in sources, entities and events are told with file, line and remedy', () => {
  it.each(FAULTS)('%s', (_, name, from, to, expected) => {
    expect(report(withFault(name, from, to))).toEqual(expected);
  });
});
