import { speak } from '../../../support/i18n';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { quotationText } from '../../../../src/card/views/cite/quotation-text';
import { sourceText } from '../../../../src/card/views/cite/source-text';
import type { Quote } from '../../../../src/pack/types';
import { fixtureLibrary, fixturePack } from '../../../support/fixture-pack';
import { must } from '../../../support/must';

afterEach(() => speak('en'));

const source = must(fixturePack.sources[0]);
const plain: Quote = {
  id: 'q',
  text: 'we agree',
  source: source.id,
  start: 10,
  end: 18,
  kind: 'speech',
  speaker: 'kabulov',
  attribution: 'stated',
  about: [],
};
const written = (rest: Partial<Quote>) =>
  quotationText({ ...plain, ...rest }, source, fixtureLibrary);

describe('a quotation as text', () => {
  it('gives the words, the speaker, the source and the place', () => {
    expect(written({})).toBe(
      '“we agree”\n— Zamir Kabulov, [Report on the Moscow talks], characters 10 to 18',
    );
  });

  it('says to whom, when and through whom, where that is known', () => {
    const saidOn = { date: '2021-10', basis: 'It says so.' };
    expect(written({ addressee: 'taliban', saidOn, reportedBy: 'kabulov' })).toContain(
      '\n— Zamir Kabulov (to Taliban, said in October 2021, as reported by Zamir Kabulov), [',
    );
  });

  it('says so where the speaker is inferred, and why', () => {
    expect(
      written({ attribution: 'inferred', basis: 'The next sentence says “he said”.' }),
    ).toMatch(/\nSpeaker inferred: The next sentence says “he said”\.$/);
    expect(written({ attribution: 'inferred' })).toMatch(
      /\nSpeaker inferred: The source does not name the speaker/,
    );
  });

  it('invents no speaker', () => {
    const unnamed: Quote = { ...plain };
    delete unnamed.speaker;
    const text = (quote: Quote) => quotationText(quote, source, fixtureLibrary).split('\n')[1];
    expect(text(unnamed)).toMatch(/^— Speaker not named, /);
    expect(text({ ...unnamed, kind: 'scare' })).toMatch(/^— The source’s own quotation marks, /);
  });

  it('gives a reading after the words, never for them', () => {
    const lines = written({ text: 'we agre', reading: { text: 'we agree', note: 'A slip.' } });
    expect(lines.split('\n')[0]).toBe('“we agre”');
    expect(lines).toMatch(/\nEditor’s reading: we agree \(A slip\.\)$/);
  });

  it('never changes the words, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(written({ text }).startsWith(`“${text}”\n— `)).toBe(true);
      }),
    );
  });
});

describe('a source as text', () => {
  it('says what the source states and what it does not', () => {
    expect(sourceText(fixturePack, source)).toBe(
      [
        '[Report on the Moscow talks]',
        'States: agency: AFP',
        'Does not state: author, date of issue',
        `Text file report.txt, SHA-256 ${'a'.repeat(64)}`,
        'From the pack “Moscow talks on Afghanistan”, version 1.0.0',
      ].join('\n'),
    );
  });

  it('parts what stands beside each other as the language does', () => {
    speak('ar');
    const states = [
      { property: 'agency' as const, value: 'AFP', evidence: [] },
      { property: 'place' as const, value: 'Moscow', evidence: [] },
    ];
    const [, stated, notStated] = sourceText(fixturePack, { ...source, states }).split('\n');
    expect(stated).toMatch(/AFP؛ [^;؛]*Moscow$/);
    expect(notStated).toMatch(/^[^,،]*، [^,،]*$/);
  });

  it('names the passage that is cited', () => {
    expect(sourceText(fixturePack, source, { start: 3, end: 9 })).toContain(
      ']\nCharacters 3 to 9\nStates',
    );
  });
});
