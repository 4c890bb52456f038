import { describe, expect, it } from 'vitest';
import { answerSearches, type AnsweringScope } from '../../../src/runtime/search-answers';
import { searchInWorker, type SearchWorker } from '../../../src/runtime/search-worker';
import type { FromSearchWorker, ToSearchWorker } from '../../../src/search/protocol';
import { fixturePack } from '../../support/fixture-pack';

interface FakeWorker extends SearchWorker {
  readonly told: ToSearchWorker[];
  ended: boolean;
  answer(message: FromSearchWorker): void;
  fail(reason: string): void;
}

function fakeWorker(): FakeWorker {
  const worker: FakeWorker = {
    told: [],
    ended: false,
    onmessage: null,
    onerror: null,
    postMessage: (message) => worker.told.push(message),
    terminate: () => {
      worker.ended = true;
    },
    answer: (data) => worker.onmessage?.({ data } as MessageEvent<unknown>),
    fail: (message) => worker.onerror?.({ message, preventDefault: () => undefined } as ErrorEvent),
  };
  return worker;
}

function open() {
  const workers: FakeWorker[] = [];
  const { ask: search, end } = searchInWorker([fixturePack], () => {
    const worker = fakeWorker();
    workers.push(worker);
    return worker;
  });
  return { search, end, workers };
}

const nothing = {
  results: [],
  more: false,
  counts: { thing: [], kind: [], speaker: [], source: [], pack: [] },
  unnarrowed: 0,
  near: [],
};

describe('the search in a worker', () => {
  it('begins before anything is asked', () => {
    const { workers } = open();
    expect(workers[0]?.told).toEqual([{ type: 'packs', packs: [fixturePack] }]);
  });

  it('answers the newest question alone, however late the others are answered', async () => {
    const { search, workers } = open();
    const first = search({ query: 'l' });
    const second = search({ query: 'la' });
    expect(await first).toBeUndefined();
    const late = { ...nothing, near: ['late'] };
    workers[0]?.answer({ type: 'found', token: 1, found: late });
    workers[0]?.answer({ type: 'found', token: 2, found: nothing });
    workers[0]?.answer({ type: 'found', token: 2, found: late });
    expect(await second).toEqual(nothing);
  });

  it('says so when the worker fails, and begins another for the next question', async () => {
    const { search, workers } = open();
    const asked = search({ query: 'l' });
    workers[0]?.fail('out of memory');
    await expect(asked).rejects.toThrow('out of memory');
    expect(workers[0]?.ended).toBe(true);
    const again = search({ query: 'la' });
    expect(workers[1]?.told).toEqual([
      { type: 'packs', packs: [fixturePack] },
      { type: 'asked', token: 2, asked: { query: 'la' } },
    ]);
    workers[1]?.answer({ type: 'found', token: 2, found: nothing });
    expect(await again).toEqual(nothing);
  });

  it('ends with its packs, and leaves nobody waiting', async () => {
    const { search, end, workers } = open();
    const asked = search({ query: 'l' });
    end();
    expect(workers[0]?.ended).toBe(true);
    workers[0]?.answer({ type: 'found', token: 1, found: nothing });
    expect(await asked).toBeUndefined();
  });
});

describe('the worker', () => {
  it('answers from the packs, and drops a question behind which another has come', async () => {
    const answers: FromSearchWorker[] = [];
    await new Promise<void>((resolve) => {
      const scope: AnsweringScope = {
        onmessage: null,
        postMessage: (answer) => {
          answers.push(answer);
          resolve();
        },
      };
      answerSearches(scope);
      const tell = (data: ToSearchWorker) => scope.onmessage?.({ data } as MessageEvent<unknown>);
      tell({ type: 'packs', packs: [fixturePack] });
      tell({ type: 'asked', token: 1, asked: { query: 'kabulov' } });
      tell({ type: 'asked', token: 2, asked: { query: 'lavorv' } });
    });
    expect(answers.map(({ token }) => token)).toEqual([2]);
    expect(answers[0]?.found.results[0]?.id).toBe('lavrov');
  });
});
