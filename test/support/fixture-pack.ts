import { createLibrary } from '../../src/pack/library';
import type { Entity, Pack, Quote } from '../../src/pack/types';

const at = (source: string, start = 0, end = 10) => ({ source, start, end });

function entity(
  id: string,
  kind: Entity['kind'],
  label: string,
  rest: Partial<Entity> = {},
): Entity {
  return {
    id,
    kind,
    label,
    names: [{ text: label, gate: 'always', case: 'folded', origin: 'source' }],
    summary: { text: `${label} in October 2021. A second sentence.`, evidence: [at('report')] },
    roles: [],
    ...rest,
  };
}

function quote(id: string, text: string, rest: Partial<Quote> = {}): Quote {
  return {
    id,
    text,
    source: 'report',
    start: 0,
    end: Array.from(text).length,
    kind: 'speech',
    attribution: 'stated',
    about: [],
    ...rest,
  };
}

const saidOn = { date: '2021-10-20', basis: 'The text says Wednesday, October 20.' };

/** A small pack on the Moscow talks: enough for every part of every view. */
export const fixturePack: Pack = {
  format: 1,
  id: 'talks',
  title: 'Moscow talks on Afghanistan',
  version: '1.0.0',
  language: 'en',
  reachesTo: '2021-10-20',
  sources: [
    {
      id: 'report',
      label: '[Report on the Moscow talks]',
      file: 'report.txt',
      sha256: 'a'.repeat(64),
      length: 4905,
      language: 'en',
      states: [
        { property: 'agency', value: 'AFP', evidence: [at('report')], note: 'for a photograph' },
      ],
      notStated: ['author', 'issued'],
      inferred: [
        { property: 'original language', value: 'French', reason: 'French words are left in it' },
      ],
    },
    {
      id: 'daily',
      label: 'Kremlin urges Taliban to improve rights',
      file: 'daily.txt',
      sha256: 'b'.repeat(64),
      length: 4506,
      language: 'en',
      states: [
        {
          property: 'title',
          value: 'Kremlin urges Taliban to improve rights',
          evidence: [at('daily')],
        },
      ],
      notStated: ['URL'],
      inferred: [],
    },
  ],
  entities: [
    entity('kabulov', 'person', 'Zamir Kabulov', {
      names: [
        { text: 'Zamir Kabulov', gate: 'always', case: 'folded', origin: 'source' },
        { text: 'Kabulov', gate: 'after-full-name', case: 'folded', origin: 'source' },
      ],
      roles: [
        {
          title: 'Russian President’s Special Envoy for Afghanistan',
          asOf: '2021-10',
          evidence: [at('report'), at('daily')],
        },
      ],
    }),
    entity('lavrov', 'person', 'Sergei Lavrov', {
      names: [
        { text: 'Sergei Lavrov', gate: 'always', case: 'folded', origin: 'source' },
        { text: 'Sergey Lavrov', gate: 'always', case: 'folded', origin: 'source' },
      ],
    }),
    entity('taliban', 'group', 'Taliban'),
    entity('russia', 'state', 'Russia'),
    entity('format', 'format', 'Moscow format', {
      names: [
        { text: 'Moscow format negotiations', gate: 'always', case: 'folded', origin: 'source' },
      ],
    }),
    entity('le-drian', 'person', 'Jean‑Yves Le Drian', {
      names: [
        { text: 'Josep Peçanha', gate: 'never', case: 'folded', origin: 'external', basis: 'x' },
      ],
    }),
  ],
  quotes: [
    quote('k-term', 'bias', { kind: 'term', speaker: 'kabulov' }),
    quote('k-moment', 'this moment will only come if [les talibans] are starting to stick to it', {
      speaker: 'kabulov',
      addressee: 'taliban',
      saidOn,
      about: ['taliban'],
      reading: {
        text: 'this moment will only come if [the Taliban] start',
        note: 'French is left over',
      },
    }),
    quote('k-start', 'start fulfilling the expectations of the international community', {
      source: 'daily',
      speaker: 'kabulov',
      saidOn,
      about: ['taliban'],
    }),
    quote('k-working', 'That they were working on improving governance', {
      start: 40,
      speaker: 'kabulov',
      reportedBy: 'lavrov',
      continues: 'k-moment',
    }),
    quote('k-punish', 'by punishing the government, we punish the whole people', {
      source: 'daily',
      start: 90,
      speaker: 'kabulov',
      attribution: 'inferred',
      basis: 'The next sentence says “he said”.',
    }),
    quote('k-people', 'Not everyone likes the new government', {
      source: 'daily',
      start: 60,
      speaker: 'kabulov',
    }),
    quote('k-see', 'We will see', { start: 80, speaker: 'kabulov' }),
    quote('about-k', 'heard the envoy', { start: 120, kind: 'scare', about: ['kabulov'] }),
  ],
  facts: [
    {
      id: 'f-attended',
      text: 'Kabulov attended the talks of 20 October 2021.',
      about: ['kabulov'],
      evidence: [at('report')],
      asOf: '2021-10-20',
      claimedBy: 'russia',
    },
    {
      id: 'f-ten',
      text: 'Ten countries took part.',
      about: ['talks-2021'],
      evidence: [at('daily')],
    },
    {
      id: 'f-dozen',
      text: 'A dozen countries took part.',
      about: ['talks-2021'],
      evidence: [at('report')],
    },
  ],
  accounts: [
    {
      id: 'a-moment',
      title: 'When recognition will come',
      kind: 'wording',
      members: ['k-moment', 'k-start'],
      note: 'One text has “stick to”, one “fulfilling”.',
    },
    {
      id: 'a-count',
      title: 'How many countries',
      kind: 'detail',
      members: ['f-ten', 'f-dozen', at('report', 100, 140)],
      note: 'The texts count differently.',
    },
  ],
  relations: [
    {
      id: 'r-envoy',
      type: 'envoy-of',
      subject: 'kabulov',
      object: 'russia',
      evidence: [at('report')],
      asOf: '2021-10',
    },
    {
      id: 'r-talks',
      type: 'took-part-in',
      subject: 'kabulov',
      object: 'talks-2021',
      evidence: [at('report')],
    },
  ],
  events: [
    {
      ...entity('talks-2021', 'event', 'Moscow talks of 2021'),
      kind: 'event',
      date: { date: '2021-10-20', basis: 'Stated.' },
    },
  ],
};

/** A library of the fixture pack. */
export const fixtureLibrary = createLibrary([fixturePack]);
