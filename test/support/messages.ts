/** One sound message for each type of the contract, and what attackers make of them. */
import fc from 'fast-check';

/** A sound message of each type. */
export const SOUND: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  changed: { type: 'changed' },
  site: { type: 'site' },
  asked: { type: 'asked' },
  marks: { type: 'marks' },
  link: { type: 'link' },
  here: { type: 'here' },
  style: { type: 'style' },
  'open-trail': { type: 'open-trail', trail: ['a', 'b'] },
  trail: { type: 'trail', trail: ['a', 'b'] },
  'trail-wanted': { type: 'trail-wanted', window: 1 },
  command: { type: 'command', command: 'next-mention' },
  state: {
    type: 'state',
    frame: 'f',
    top: true,
    mode: 'on',
    site: 'a.org',
    entities: [{ entity: 'e', count: 2 }],
    cut: false,
  },
  mentions: {
    type: 'mentions',
    frame: 'f',
    mentions: [{ id: 1, entity: 'e', before: '', name: 'E', after: '', language: 'en' }],
  },
  'on-screen': { type: 'on-screen', frame: 'f', ids: [1] },
  jump: { type: 'jump', frame: 'f', entity: 'e' },
  follow: { type: 'follow', frame: 'f' },
  go: { type: 'go', frame: 'f', id: 1 },
  show: {
    type: 'show',
    token: 1,
    entity: 'e',
    name: 0,
    company: ['a'],
    place: { at: 1, of: 1 },
    form: 'beside',
  },
  shown: { type: 'shown', focus: true },
  'link-copied': { type: 'link-copied', ok: true },
  hide: { type: 'hide' },
  ready: { type: 'ready' },
  size: { type: 'size', token: 1, height: 200 },
  entered: { type: 'entered' },
  left: { type: 'left' },
  close: { type: 'close' },
  pin: { type: 'pin', on: true },
  drag: { type: 'drag', dx: 1, dy: -1 },
  skip: { type: 'skip', on: true },
  'copy-link': { type: 'copy-link' },
  packs: { type: 'packs', packs: [] },
  found: { type: 'found', token: 1, found: { results: [] } },
};

/** The search worker's question, which shares its type with the page-side script's. */
export const QUESTION = {
  type: 'asked',
  token: 1,
  asked: { query: 'q', facets: { kind: 'place' } },
};

/** Types that no message has, and that a plain object would answer to. */
export const NO_TYPES: readonly unknown[] = [
  'constructor',
  '__proto__',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'then',
  '',
  'CHANGED',
  'changed ',
  'x'.repeat(1_000_000),
  0,
  null,
  undefined,
  true,
  ['changed'],
  { toString: () => 'changed' },
];

/** Arrays in arrays, so many deep. */
export function deep(levels: number): unknown {
  let inner: unknown = [];
  for (let level = 0; level < levels; level++) inner = [inner];
  return inner;
}

/** What no field of any message may be. */
export const NO_VALUES: readonly unknown[] = [
  undefined,
  null,
  NaN,
  Infinity,
  -1.5,
  'x'.repeat(1_000_000),
  deep(5000),
  { length: 1 },
  { constructor: 'x' },
  JSON.parse('{"__proto__":{"type":"changed"}}'),
];

/** Anything that structured cloning could bring. */
export const anything = fc.anything({
  withNullPrototype: true,
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withTypedArray: true,
  maxDepth: 4,
});

/** A message of a type, with fields that are anything. */
export const almost = (type: string, fields: readonly string[]) =>
  fc
    .record(Object.fromEntries(fields.map((field) => [field, anything])), { requiredKeys: [] })
    .map((record) => ({ ...record, type }));
