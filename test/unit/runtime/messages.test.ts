import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MAX_STEPS } from '../../../src/card/views/trail';
import { fromCard, MOST_COMPANY, toCard } from '../../../src/card/protocol';
import {
  frameState,
  go,
  mentions,
  MOST_TRAIL,
  ofPage,
  onScreen,
  toPage,
  toWorker,
  trail,
  trailWanted,
} from '../../../src/runtime/messages';

const guards = {
  fromCard,
  toCard,
  frameState,
  go,
  mentions,
  ofPage,
  onScreen,
  toPage,
  toWorker,
  trail,
  trailWanted,
};

test.each(Object.entries(guards))('%s takes no stranger and never throws', (_name, guard) => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true, maxDepth: 4 }), (data) => {
      expect(guard(data)).toBeNull();
    }),
    { numRuns: 2000 },
  );
  for (const type of ['constructor', '__proto__', 'toString', '', 7])
    expect(guard({ type })).toBeNull();
});

test('known messages pass, without what does not belong to them', () => {
  expect(toWorker({ type: 'changed', extra: 1 })).toEqual({ type: 'changed' });
  expect(toWorker({ type: 'link', files: ['x.js'] })).toEqual({ type: 'link' });
  expect(toPage({ type: 'command', command: 'next-mention' })).toEqual({
    type: 'command',
    command: 'next-mention',
  });
  expect(toPage({ type: 'command', command: 'format-disk' })).toBeNull();
  expect(ofPage({ type: 'jump', frame: 'f', entity: 'e', x: 1 })).toEqual({
    type: 'jump',
    frame: 'f',
    entity: 'e',
  });
  expect(ofPage({ type: 'follow', frame: 'f', x: 1 })).toEqual({ type: 'follow', frame: 'f' });
  expect(ofPage({ type: 'jump', frame: 'f' })).toBeNull();
  const state = {
    type: 'state',
    frame: 'f',
    top: true,
    mode: 'on',
    site: 's',
    cut: false,
    entities: [{ entity: 'e', count: 2 }],
  };
  expect(frameState(state)).toEqual(state);
  expect(frameState({ ...state, entities: [{ entity: 'e', count: 'many' }] })).toBeNull();
  expect(frameState({ ...state, mode: 'odd' })).toBeNull();
  expect(fromCard({ type: 'size', token: 1, height: 200 })).toEqual({
    type: 'size',
    token: 1,
    height: 200,
  });
  expect(fromCard({ type: 'size', token: 1, height: -1 })).toBeNull();
  const show = {
    type: 'show',
    token: 3,
    entity: 'taliban',
    name: 7,
    company: ['russia'],
    place: { at: 1, of: 2 },
    form: 'beside',
  };
  expect(toCard({ ...show, words: 'of the page' })).toEqual(show);
  expect(toCard({ ...show, company: [1] })).toBeNull();
  expect(toCard({ ...show, company: Array<string>(MOST_COMPANY + 1).fill('a') })).toBeNull();
  expect(toCard({ ...show, place: null })).toBeNull();
  expect(toCard({ ...show, form: 'window' })).toBeNull();
  expect(fromCard({ type: 'pin', on: 1 })).toBeNull();
  expect(fromCard({ type: 'skip', on: true })).toEqual({ type: 'skip', on: true });
  expect(fromCard({ type: 'drag', dx: 1, dy: Infinity })).toBeNull();
  expect(fromCard({ type: 'drag', dx: 1, dy: -2.5 })).toEqual({ type: 'drag', dx: 1, dy: -2.5 });
  expect(toCard({ type: 'shown', focus: 'yes' })).toBeNull();
});

test('a trail is a list of ids, neither empty nor longer than a card keeps', () => {
  expect(trail({ type: 'trail', trail: ['a', 'b'], x: 1 })).toEqual({
    type: 'trail',
    trail: ['a', 'b'],
  });
  expect(toWorker({ type: 'open-trail', trail: ['a'] })).toEqual({
    type: 'open-trail',
    trail: ['a'],
  });
  for (const bad of [[], [''], ['a', 1], 'a', null, Array<string>(MOST_TRAIL + 1).fill('a')]) {
    expect(trail({ type: 'trail', trail: bad })).toBeNull();
    expect(toWorker({ type: 'open-trail', trail: bad })).toBeNull();
  }
  expect(trailWanted({ type: 'trail-wanted', window: 7 })).toEqual({
    type: 'trail-wanted',
    window: 7,
  });
  expect(trailWanted({ type: 'trail-wanted', window: '7' })).toBeNull();
  expect(MOST_TRAIL).toBe(MAX_STEPS);
});

test('a followed frame tells mentions with their words, and numbers', () => {
  const words = { id: 1, entity: 'e', before: 'a ', name: 'b', after: ' c', language: '' };
  const told = { type: 'mentions', frame: 'f', mentions: [words] };
  expect(mentions(told)).toEqual(told);
  expect(mentions({ ...told, mentions: [{ ...words, id: 0.5 }] })).toBeNull();
  expect(mentions({ ...told, mentions: [{ ...words, after: undefined }] })).toBeNull();
  expect(onScreen({ type: 'on-screen', frame: 'f', ids: [1, 2] })).toEqual({
    type: 'on-screen',
    frame: 'f',
    ids: [1, 2],
  });
  expect(onScreen({ type: 'on-screen', frame: 'f', ids: ['1'] })).toBeNull();
  expect(go({ type: 'go', frame: 'f', id: 2 })).toEqual({ type: 'go', frame: 'f', id: 2 });
  expect(go({ type: 'go', frame: 'f' })).toBeNull();
});
