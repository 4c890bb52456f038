import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../../../src/pack/library';
import { timelineOf } from '../../../../src/panel/timeline/items';
import { stacked } from '../../../../src/panel/timeline/stacks';
import { fixtureLibrary, fixturePack } from '../../../support/fixture-pack';

const timeline = timelineOf(fixtureLibrary);

describe('what is dated', () => {
  it('is events, and quotations with the day on which they were said', () => {
    expect(timeline.items.map(({ key }) => key)).toEqual([
      'event talks-2021',
      'utterance k-moment',
      'utterance k-start',
    ]);
  });

  it('is in the order in which it began, the shorter first', () => {
    const dates = ['2021-10', '198X', '2021-10-01', '1989'];
    const events = fixturePack.events.flatMap((event) =>
      dates.map((date, at) => ({ ...event, id: `e-${at}`, date: { date, basis: 'Stated.' } })),
    );
    const { items } = timelineOf(
      createLibrary([{ ...fixturePack, quotes: [], facts: [], events }]),
    );
    expect(items.map(({ date }) => date)).toEqual(['198X', '1989', '2021-10-01', '2021-10']);
  });

  it('is a fact only where it tells of an event on that event’s own date', () => {
    const fact = (id: string, about: string[], asOf?: string) => ({
      id,
      text: id,
      about,
      evidence: [{ source: 'report', start: 0, end: 10 }],
      ...(asOf !== undefined && { asOf }),
    });
    const facts = [
      fact('of-the-event', ['kabulov', 'talks-2021'], '2021-10-20'),
      // As of when it is known, not when it happened.
      fact('known-then', ['talks-2021'], '2021-10'),
      fact('of-nobody', ['kabulov'], '2021-10-20'),
      fact('undated', ['talks-2021']),
    ];
    const { items } = timelineOf(createLibrary([{ ...fixturePack, facts }]));
    const records = items.filter(({ content }) => content.kind === 'record');
    expect(records.map(({ key }) => key)).toEqual(['record of-the-event']);
  });

  it('leaves what is said without a date to be counted, but not mere terms', () => {
    expect(timeline.undated.map(({ key }) => key)).toEqual([
      'utterance k-working',
      'utterance k-punish',
      'utterance k-people',
      'utterance k-see',
    ]);
  });

  it('concerns who took part, who spoke, to whom and of whom', () => {
    const [talks, moment] = timeline.items;
    expect([...(talks?.concerns ?? [])]).toEqual(['talks-2021', 'kabulov']);
    expect([...(moment?.concerns ?? [])]).toEqual(['kabulov', 'taliban']);
  });
});

describe('stacks', () => {
  const saidOn = { date: '2021-10-20', basis: 'Stated.' };
  const quotes = fixturePack.quotes.map((quote) => ({ ...quote, saidOn }));
  const { items } = timelineOf(createLibrary([{ ...fixturePack, quotes }]));

  it('gather what no closer look could part: one kind, one date', () => {
    const rows = stacked(items, new Set());
    expect(rows.map((row) => (row.kind === 'stack' ? row.items.length : row.key))).toEqual([
      'event talks-2021',
      8,
    ]);
  });

  it('show their items below them when they are open', () => {
    const rows = stacked(items, new Set(['utterance 2021-10-20']));
    expect(rows).toHaveLength(1 + 1 + 8);
    expect(rows[1]).toMatchObject({ kind: 'stack', isOpen: true });
  });

  it('leave a few of the same date as they are', () => {
    expect(stacked(items.slice(0, 4), new Set()).every(({ kind }) => kind === 'item')).toBe(true);
  });
});
