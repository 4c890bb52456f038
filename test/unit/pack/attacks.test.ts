/** Text that disguises itself is refused wherever a pack has words of its own. */
import { describe, expect, test } from 'vitest';
import { validatePack } from '../../../src/pack/validate';
import { DISGUISE, MARKUP, withTexts } from '../../support/attacks';
import { fixturePack } from '../../support/fixture-pack';

/** A pack with one free text exchanged: the n-th, from 0. */
function withText(n: number, attack: string) {
  let at = 0;
  let changed = '';
  const pack = withTexts(fixturePack, (key, text) => {
    if (at++ !== n) return text;
    changed = `${key}: ${text}`;
    return attack;
  });
  return { pack, changed };
}

const texts: string[] = [];
withTexts(fixturePack, (key, text) => {
  texts.push(`${key}: ${text}`);
  return text;
});

const quotations = new Set(fixturePack.quotes.map(({ text }) => `text: ${text}`));

/** What the schema says of a pack, without the rules that look at several items. */
const disguised = (pack: unknown): boolean => {
  const result = validatePack(pack);
  return !result.ok && result.problems.some(({ remedy }) => remedy.includes('direction or tag'));
};

describe('characters that disguise a text', () => {
  test.each(texts.map((text, n) => [text, n] as const).filter(([text]) => !quotations.has(text)))(
    'are refused in place of %s',
    (text, n) => {
      for (const attack of DISGUISE) {
        const { pack, changed } = withText(n, attack);
        expect(changed).toBe(text);
        expect(disguised(pack)).toBe(true);
      }
    },
  );

  test('are let stand in quotations, which are verbatim and isolated where they are shown', () => {
    expect(quotations.size).toBeGreaterThan(5);
    for (const [n, text] of texts.entries())
      if (quotations.has(text))
        for (const attack of DISGUISE) expect(disguised(withText(n, attack).pack)).toBe(false);
  });
});

describe('markup and addresses', () => {
  test('never throw, and change nothing but the text that they are', () => {
    for (const [i, attack] of MARKUP.entries()) {
      const { pack } = withText(i % texts.length, attack);
      const result = validatePack(pack);
      if (result.ok) expect(result.pack).toEqual(pack);
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test('that are no address of the web are refused where a source states its address', () => {
    const address = (value: string) =>
      validatePack({
        ...fixturePack,
        sources: fixturePack.sources.map((source) => ({
          ...source,
          states: [{ property: 'URL', value, evidence: [{ source: source.id, start: 0, end: 1 }] }],
          notStated: [],
        })),
      });
    const isAddress = (value: string) => {
      const result = address(value);
      return result.ok || !result.problems.some(({ path }) => path.includes('value'));
    };
    expect(isAddress('https://a.example/x')).toBe(true);
    for (const attack of MARKUP)
      if (!/^https?:\/\/[^\s/]/u.test(attack)) expect(isAddress(attack)).toBe(false);
  });
});
