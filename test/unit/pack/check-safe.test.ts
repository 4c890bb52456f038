import { describe, expect, it } from 'vitest';
import { isOneWord } from '../../../src/pack/name-form';
import { report, withFault } from './fixture';

const ASK =
  'say under "safe" why nothing else is meant by it, or use the gate "after-full-name" or "with-context"';
const REFUSE = 'leave it out: it is for a name of one word with the gate "always"';

/** The fault, the file, what is replaced by what, and everything that compiling says. */
const FAULTS: [string, string, string, string, string[]][] = [
  [
    'one word without a reason',
    'z-more.yaml',
    '        safe: invented, and no word of any language\n',
    '',
    [`z-more.yaml:6: "Quillport" is one word and is marked wherever it stands; ${ASK}`],
  ],
  [
    'an empty reason',
    'z-more.yaml',
    'safe: invented, and no word of any language',
    'safe: ""',
    ['z-more.yaml:10: safe is ""; this text must not be empty'],
  ],
  [
    'a reason for two words',
    'people/people.yaml',
    '{ text: Tom Osk, gate: always',
    '{ text: Tom Osk, safe: a reason, gate: always',
    [`people/people.yaml:21: "Tom Osk" has a reason under "safe" and needs none; ${REFUSE}`],
  ],
  [
    'a reason for one word with a gate',
    'people/people.yaml',
    '{ text: Osk, gate: after-full-name',
    '{ text: Osk, safe: a reason, gate: after-full-name',
    [`people/people.yaml:22: "Osk" has a reason under "safe" and needs none; ${REFUSE}`],
  ],
  [
    'two letters, for which no reason would do',
    'things.yaml',
    'text: LF, gate: with-context',
    'text: LF, gate: always',
    [
      'things.yaml:16: "LF" is too short or bare to be marked wherever it stands; use the gate "with-context"',
    ],
  ],
];

describe('names of one word are gated or safe', () => {
  it.each(FAULTS)('%s', (_, name, from, to, expected) => {
    expect(report(withFault(name, from, to))).toEqual(expected);
  });
});

describe('isOneWord', () => {
  it.each([
    ['Taliban', true],
    ['Al-Qaeda', true],
    ['Jean\u2011Yves', true],
    ['U.S.', true],
    ['O’Neill', true],
    ['Zamir\u00ADov', true],
    [' Kabul ', true],
    ['Gal·la', true],
    ['Кабул', true],
    ['طالبان', true],
    ['한국', true],
    // No space shows where words end, and a name may stand inside a longer word.
    ['北京', true],
    ['伊斯兰国呼罗珊省', true],
    ['タリバン', true],
    ['Le Drian', false],
    ['Zamir\u00A0Kabulov', false],
    ['Замир Кабулов', false],
    ['حركة طالبان', false],
    ['대한 민국', false],
    ['扎米尔·卡布洛夫', false],
    ['ザミル・カブロフ', false],
  ])('%s: %s', (name, one) => expect(isOneWord(name)).toBe(one));
});
