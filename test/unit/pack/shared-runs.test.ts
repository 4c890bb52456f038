import { describe, expect, it } from 'vitest';
import { sharedRuns } from '../../../src/pack/shared-runs';
import type { Pack } from '../../../src/pack/types';
import { fixturePack } from './fixture';

const SOURCE = 'One two three, four five six’s seven eight nine ten eleven twelve.';
const texts = new Map([['gull', SOURCE]]);

function say(note: string, change: (pack: Pack) => void = () => undefined): string[] {
  const pack = fixturePack();
  const [account] = pack.accounts;
  if (!account) throw new Error('the fixture has no account');
  account.note = note;
  change(pack);
  return sharedRuns(pack, texts).map((p) => `${p.path.join('.')}: ${p.message}`);
}

describe('sharedRuns', () => {
  it('tells of ten words in a row, whatever their case and marks', () => {
    expect(say("It says: ONE two three four – five six's seven, eight nine ten.")).toEqual([
      'accounts.0.note: 10 words in a row are those of "gull" ("one two three four five six\'s seven eight nine ten")',
    ]);
  });

  it('gives the run at its full length', () => {
    expect(say(SOURCE)[0]).toMatch(/^accounts\.0\.note: 12 words/);
  });

  it.each([
    ['nine words', "one two three four five six's seven eight nine"],
    [
      'ten words with another between',
      "one two three four five, or six's seven eight nine ten eleven",
    ],
    ['a quotation', 'It says “one two three four five six’s seven eight nine ten”.'],
    ['a quotation in plain marks', 'It says "one two three four five six’s seven eight nine ten".'],
    ['two parts with a quotation between', 'one two three four five “six’s” seven eight nine ten'],
  ])('takes %s', (_, note) => expect(say(note)).toEqual([]));

  it('takes the title of a source', () => {
    const change = (pack: Pack): void => {
      const state = pack.sources[0]?.states[0];
      if (state) state.value = SOURCE;
    };
    expect(say(`The headline is ${SOURCE}`, change)).toEqual([]);
  });

  it('reads every text that is in our own words', () => {
    const change = (pack: Pack): void => {
      const [entity] = pack.entities;
      const [source] = pack.sources;
      const event = pack.entities.find((e) => e.date);
      if (!entity || !source || !event?.date) throw new Error('the fixture lacks something');
      entity.label = entity.summary.text = event.date.basis = SOURCE;
      for (const role of entity.roles) role.title = SOURCE;
      for (const state of source.states) state.note = SOURCE;
      for (const { inferred } of pack.sources) for (const item of inferred) item.reason = SOURCE;
      for (const quote of pack.quotes) {
        quote.basis = SOURCE;
        if (quote.saidOn) quote.saidOn.basis = SOURCE;
        if (quote.reading) quote.reading.note = SOURCE;
      }
      for (const fact of pack.facts) fact.text = SOURCE;
      for (const account of pack.accounts) account.title = SOURCE;
    };
    expect(say(SOURCE, change).map((line) => line.split(':')[0])).toEqual([
      'sources.0.states.0.note',
      'sources.1.inferred.0.reason',
      'entities.0.label',
      'entities.0.summary.text',
      'entities.0.roles.0.title',
      'entities.4.date.basis',
      'quotes.0.basis',
      'quotes.0.saidOn.basis',
      'quotes.1.basis',
      'quotes.2.basis',
      'quotes.3.basis',
      'quotes.3.reading.note',
      'quotes.4.basis',
      'facts.0.text',
      'accounts.0.title',
      'accounts.0.note',
    ]);
  });
});
