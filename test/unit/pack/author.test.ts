import { describe, expect, it } from 'vitest';
import { report, withFault } from './fixture';

/** The fault, the file, what is replaced by what, and everything that compiling says. */
const FAULTS: [string, string, string, string, string[]][] = [
  [
    'events as a list',
    'things.yaml',
    'entities:',
    'events: []\nentities:',
    [
      'things.yaml:1: "events" is not a key of this file; write events under entities, with kind "event" and a date',
    ],
  ],
  [
    'a key of the head elsewhere',
    'things.yaml',
    'entities:',
    'title: Things\nentities:',
    ['things.yaml:1: "title" is not a key of this file; move it to pack.yaml'],
  ],
  [
    'a list in the head',
    'pack.yaml',
    'format: 1',
    'format: 1\nquotes: []',
    [
      'pack.yaml:2: "quotes" is not a key of this file; lists stand in other files than pack.yaml; move it there',
    ],
  ],
  [
    'a mistyped list',
    'rest.yaml',
    'facts:',
    'fact:',
    ['rest.yaml:1: "fact" is not a key of this file; did you mean "facts"?'],
  ],
  [
    'a key near none',
    'sources.yaml',
    'sources:',
    'wholly-other: 1\nsources:',
    [
      'sources.yaml:1: "wholly-other" is not a key of this file; leave it out; the keys are sources, entities, quotes, facts, accounts, relations',
    ],
  ],
  [
    'a mapping for a list',
    'rest.yaml',
    'accounts:\n  - id: dredging\n    title',
    'accounts:\n    id: dredging\n    title',
    ['rest.yaml:8: accounts is a mapping; write a list, each item after "- "'],
  ],
  [
    'a key written twice',
    'rest.yaml',
    '    claimedBy: tom-osk',
    '    claimedBy: tom-osk\n    claimedBy: league',
    ['rest.yaml:8: the key "claimedBy" is written twice in one mapping; keep one of them'],
  ],
  [
    'a tab',
    'rest.yaml',
    '    claimedBy',
    '\tclaimedBy',
    ['rest.yaml:7: a tab stands in the indentation; indent with spaces'],
  ],
  [
    'a list left open',
    'rest.yaml',
    '[league, tom-osk]',
    '[league, tom-osk',
    [
      'rest.yaml:5: not well-formed YAML (flow sequence in block collection must be sufficiently indented and end with a ]); look at the indentation, colons and marks here',
    ],
  ],
  [
    'an alias',
    'rest.yaml',
    'about: [league, tom-osk]',
    'about: [&x league, *x]',
    [
      'rest.yaml:4: an alias ("*") stands here; write the value out, so that each item can be read by itself',
    ],
  ],
  [
    'a tag',
    'rest.yaml',
    'claimedBy: tom-osk',
    'claimedBy: !!binary aGk=',
    [
      'rest.yaml:7: a tag ("!…") stands here; write plain values; put a text with "!" in quotation marks',
    ],
  ],
  [
    'a second document',
    'rest.yaml',
    'accounts:',
    '---\naccounts:',
    ['rest.yaml:8: a second document begins here; a file holds one; leave out the line "---"'],
  ],
];

describe('faults in the files are told with file, line and remedy', () => {
  it.each(FAULTS)('%s', (_, name, from, to, expected) => {
    expect(report(withFault(name, from, to))).toEqual(expected);
  });
});
