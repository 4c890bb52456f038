import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromCard, MOST_COMPANY, toCard } from '../../../src/card/protocol';
import { frameState, jump, toPage, toWorker } from '../../../src/runtime/messages';

const guards = { fromCard, toCard, frameState, jump, toPage, toWorker };

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
  expect(jump({ type: 'jump', frame: 'f', entity: 'e', x: 1 })).toEqual({
    type: 'jump',
    frame: 'f',
    entity: 'e',
  });
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
