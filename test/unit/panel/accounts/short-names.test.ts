import { expect, it } from 'vitest';
import { shortNames } from '../../../../src/panel/accounts/short-names';

it.each([
  [
    'leaves out what several labels begin with, and the brackets of a description',
    ['[Report on the talks with two photographs]', '[Report on the talks, as told by Ada]'],
    ['with two photographs', 'as told by Ada'],
  ],
  [
    'keeps a beginning of one word, and cuts between words',
    ['The harbour talks of the year that was', 'The league and its long and quiet boats'],
    ['The harbour talks of the…', 'The league and its long and…'],
  ],
  [
    'keeps a label that another begins with',
    ['The talks', 'The talks ended'],
    ['The talks', 'ended'],
  ],
  [
    'keeps one long word whole',
    ['Donaudampfschifffahrtsgesellschaft heute'],
    ['Donaudampfschifffahrtsgesellschaft…'],
  ],
  [
    'cuts no mark in two',
    ['Talks are close – says the council of the harbour'],
    ['Talks are close – says the…'],
  ],
  ['can name labels that are the same', ['Same words', 'Same words'], ['Same words', 'Same words']],
])('%s', (_, labels, names) => {
  expect(shortNames(labels)).toEqual(names);
});
