import { describe, expect, it } from 'vitest';
import { sharedRuns } from '../../../src/pack/shared-runs';
import type { Pack } from '../../../src/pack/types';
import { must } from '../../support/must';
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

  it('reads what is in our own words, wherever it stands', () => {
    const change = (pack: Pack): void => {
      must(pack.entities[0]).summary.text = SOURCE;
      must(must(pack.entities[5]).names[0]).safe = SOURCE;
      must(pack.facts[0]).text = SOURCE;
    };
    expect(say('Nothing shared.', change).map((line) => line.split(':')[0])).toEqual([
      'entities.0.summary.text',
      'entities.5.names.0.safe',
      'facts.0.text',
    ]);
  });
});
