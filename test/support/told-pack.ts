/**
 * An invented pack whose text is at hand, for all that is shown in a reader's own copy. The text has characters outside
 * the Basic Multilingual Plane before its passages, so that counting UTF-16 units instead of code points shows, and a
 * paragraph that runs from right to left.
 */
import { createHash } from 'node:crypto';
import { CodePointText } from '../../src/pack/code-points';
import type { Span } from '../../src/pack/source-passages';
import type { Entity, Pack } from '../../src/pack/types';

export const TOLD_TEXT = `🚢🚢 The harbour talks of Friday, May 3, 2019

Ada Vale, who led the delegation of the harbour council, said that “we are close to a deal 🤝 and we know it”. The council “agreed in part”, she added, and left by the night boat.

قالت فيل: «نحن قريبون من اتفاق».

Tom Osk of the league called the offer “a start”. Nothing was signed.
`;

const text = new CodePointText(TOLD_TEXT);

/** Where words stand in the text. */
export function placeOf(words: string): Span {
  const [start, ...others] = text.findAll(words);
  if (start === undefined || others.length > 0) throw new Error(`not once in the text: ${words}`);
  return { start, end: start + new CodePointText(words).length };
}

/** The passage that such words are, as evidence. */
function passage(words: string): Span & { readonly source: string } {
  return { source: 'told', ...placeOf(words) };
}

function sha256(bytes: string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The passages that tests ask for, by what they are. */
export const PLACES = {
  deal: placeOf('we are close to a deal 🤝 and we know it'),
  part: placeOf('agreed in part'),
  start: placeOf('a start'),
  arabic: placeOf('نحن قريبون من اتفاق'),
  /** A record rests on it; the quotation of the deal lies inside. */
  said: placeOf(
    'Ada Vale, who led the delegation of the harbour council, said that “we are close to a deal 🤝 and we know it”',
  ),
} as const;

function quote(id: string, words: string, speaker: string): Pack['quotes'][number] {
  return {
    id,
    text: words,
    ...passage(words),
    kind: 'speech',
    speaker,
    attribution: 'stated',
    basis: 'The text names the speaker.',
    about: ['talks'],
  };
}

function entity(id: string, kind: Entity['kind'], label: string, words: string): Entity {
  return {
    id,
    kind,
    label,
    names: [{ text: label, gate: 'always', case: 'folded', origin: 'source' }],
    summary: { text: `${label}, as the text has it.`, evidence: [passage(words)] },
    roles: [],
  };
}

const talks = {
  ...entity('talks', 'event', 'Harbour talks of 2019', 'The harbour talks of Friday, May 3, 2019'),
  kind: 'event' as const,
  date: { date: '2019-05-03', basis: 'Stated.' },
};

export const toldPack: Pack = {
  format: 1,
  id: 'told',
  title: 'Harbour talks, told',
  version: '1.0.0',
  language: 'en',
  reachesTo: '2019-05-03',
  sources: [
    {
      id: 'told',
      label: 'The harbour talks',
      file: 'told.txt',
      sha256: sha256(TOLD_TEXT),
      length: text.length,
      language: 'en',
      states: [
        {
          property: 'issued',
          value: 'Friday, May 3, 2019',
          evidence: [passage('Friday, May 3, 2019')],
        },
      ],
      notStated: ['author'],
      inferred: [],
    },
    {
      id: 'other',
      label: '[Another report]',
      file: 'other.txt',
      sha256: sha256('Another text.'),
      length: 13,
      language: 'en',
      states: [],
      notStated: [],
      inferred: [],
    },
  ],
  entities: [
    {
      ...entity('ada-vale', 'person', 'Ada Vale', 'Ada Vale'),
      names: [
        { text: 'Ada Vale', gate: 'always', case: 'folded', origin: 'source' },
        {
          text: 'Ада Вейл',
          gate: 'always',
          case: 'folded',
          origin: 'external',
          language: 'ru',
          basis: 'Looked up on https://example.org/vale, May 2019.',
        },
      ],
      roles: [
        {
          title: 'Leader of the delegation of the harbour council',
          asOf: '2019-05-03',
          evidence: [
            passage('led the delegation of the harbour council'),
            passage('The council “agreed in part”'),
          ],
        },
      ],
      wikidata: { id: 'Q4815162342', basis: 'https://example.org/wiki/Q4815162342' },
    },
    entity('tom-osk', 'person', 'Tom Osk', 'Tom Osk of the league'),
    talks,
  ],
  quotes: [
    quote('start', 'a start', 'tom-osk'),
    quote('deal', 'we are close to a deal 🤝 and we know it', 'ada-vale'),
    quote('part', 'agreed in part', 'ada-vale'),
    quote('arabic', 'نحن قريبون من اتفاق', 'ada-vale'),
  ],
  facts: [
    {
      id: 'nothing-signed',
      text: 'No deal was signed at the talks.',
      about: ['talks'],
      evidence: [passage('Nothing was signed'), passage('The council “agreed in part”')],
    },
    {
      id: 'close',
      text: 'Ada Vale put a deal within reach.',
      about: ['ada-vale'],
      evidence: [{ source: 'told', ...PLACES.said }],
      claimedBy: 'ada-vale',
    },
  ],
  accounts: [
    {
      id: 'how-far',
      title: 'How far the talks came',
      kind: 'contrast',
      members: ['deal', passage('called the offer “a start”')],
      note: 'One speaks of a deal, the other of a start.',
    },
  ],
  relations: [
    {
      id: 'vale-talks',
      type: 'took-part-in',
      subject: 'ada-vale',
      object: 'talks',
      evidence: [passage('Ada Vale')],
    },
  ],
  events: [talks],
};
