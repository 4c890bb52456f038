import { describe, expect, it } from 'vitest';
import { RELATION_TYPES } from '../../../src/pack/schema';
import { report, withFault } from './fixture';

/** The fault, the file, what is replaced by what, and everything that compiling says. */
const FAULTS: [string, string, string, string, string[]][] = [
  [
    'a word that is not in the list',
    'things.yaml',
    'kind: organisation',
    'kind: organization',
    ['things.yaml:12: kind is "organization"; did you mean "organisation"?'],
  ],
  [
    'a word that is near none',
    'rest.yaml',
    'type: holds-role-in',
    'type: likes',
    [`rest.yaml:16: type is "likes"; it is one of: ${RELATION_TYPES.join(', ')}`],
  ],
  [
    'a number for a text',
    'sources.yaml',
    'id: tide',
    'id: 12',
    ['sources.yaml:15: id is the number 12; put it in quotation marks'],
  ],
  [
    'a missing key',
    'quotes.yaml',
    '    kind: speech\n',
    '',
    ['quotes.yaml:2: kind is missing; add kind'],
  ],
  [
    'two unknown keys',
    'quotes.yaml',
    '    reportedBy: tom-osk\n',
    '    reporter: tom-osk\n    colour: red\n',
    [
      'quotes.yaml:32: "reporter" is not a key here; leave it out; the keys are id, text, source, start, end, kind, speaker, reportedBy, addressee, attribution, basis, saidOn, about, continues, reading',
      'quotes.yaml:33: "colour" is not a key here; leave it out; the keys are id, text, source, start, end, kind, speaker, reportedBy, addressee, attribution, basis, saidOn, about, continues, reading',
    ],
  ],
  [
    'a key that would change a prototype',
    'rest.yaml',
    'asOf: 2032-05',
    '__proto__: { a: 1 }',
    [
      'rest.yaml:6: "__proto__" is not a key here; leave it out; the keys are id, text, about, evidence, asOf, claimedBy',
    ],
  ],
  [
    'an id that is none',
    'rest.yaml',
    'id: led-by-osk',
    'id: Led By Osk',
    [
      'rest.yaml:2: id is "Led By Osk"; an id is lower-case letters and digits joined by hyphens, such as "zamir-kabulov"',
    ],
  ],
  [
    'a date in words',
    'rest.yaml',
    'asOf: 2032-05',
    'asOf: May 2032',
    [
      'rest.yaml:6: asOf is "May 2032"; a date has one of the EDTF forms used here, such as "2021-10-20", "2021-10", "198X" or "1979/1989"',
    ],
  ],
  [
    'a year without quotation marks',
    'rest.yaml',
    'asOf: 2032-05',
    'asOf: 2032',
    ['rest.yaml:6: asOf is the number 2032; put the date in quotation marks, such as "2021-10-20"'],
  ],
  [
    'a member with a wrong key',
    'rest.yaml',
    '{ source: tide, start: 75',
    '{ source: tide, begin: 75',
    [
      'rest.yaml:12: start is missing; add start',
      'rest.yaml:12: "begin" is not a key here; leave it out; the keys are source, start, end',
    ],
  ],
  [
    'a position in quotation marks',
    'quotes.yaml',
    'start: 98',
    'start: "98"',
    ['quotes.yaml:5: start is "98"; write a whole number, without quotation marks'],
  ],
  [
    'a position below 0',
    'quotes.yaml',
    'start: 98',
    'start: -98',
    ['quotes.yaml:5: start is the number -98; a position counts from 0'],
  ],
  [
    'one id for a list',
    'quotes.yaml',
    'about: [harbour-council, may-meeting]',
    'about: harbour-council',
    ['quotes.yaml:12: about is "harbour-council"; write a list'],
  ],
  [
    'nothing for a text',
    'rest.yaml',
    'text: Osk leads the league.',
    'text:',
    ['rest.yaml:3: text is empty; write a text here'],
  ],
  [
    'no evidence',
    'rest.yaml',
    'evidence: [{ source: gull, start: 192, end: 229 }]',
    'evidence: []',
    ['rest.yaml:5: evidence is an empty list; at least one passage of evidence is needed'],
  ],
  [
    'a character that turns the text round',
    'rest.yaml',
    'text: Osk leads the league.',
    'text: "Osk \\u202E leads"',
    [
      'rest.yaml:3: text is "Osk \\u{202e} leads"; control, direction or tag characters are not allowed here',
    ],
  ],
  [
    'a text with a space at its edge',
    'rest.yaml',
    'text: Osk leads the league.',
    'text: " Osk leads"',
    ['rest.yaml:3: text is " Osk leads"; this text must not begin or end with a space'],
  ],
  [
    'words for an item',
    'rest.yaml',
    'facts:\n',
    'facts:\n  - just words\n',
    ['rest.yaml:2: facts, item 1 is "just words"; write a mapping of keys to values'],
  ],
  [
    'another format',
    'pack.yaml',
    'format: 1',
    'format: 2',
    ['pack.yaml:1: format is the number 2; this version reads format 1'],
  ],
  [
    'a version of two numbers',
    'pack.yaml',
    'version: 1.0.0',
    'version: 1.0',
    ['pack.yaml:4: version is the number 1; put it in quotation marks'],
  ],
  [
    'a head without a key',
    'pack.yaml',
    'language: en\n',
    '',
    ['pack.yaml:1: language is missing; add language'],
  ],
];

describe('faults in the form of items are told with file, line and remedy', () => {
  it.each(FAULTS)('%s', (_, name, from, to, expected) => {
    expect(report(withFault(name, from, to))).toEqual(expected);
  });
});
