import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foundIn, matcherOf, mentionsIn } from '../../support/matcher';

const matcher = matcherOf([
  ['Taliban', 0],
  ['塔利班', 1],
]);

const HIDDEN = /[\u00AD\u034F\u061C\u200B-\u200F\u2060-\u2064\uFE00-\uFE0F\uFEFF\u0300-\u036F]/gu;
const W = '(?:(?![\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}])[\\p{L}\\p{M}\\p{N}_])';
/** The same without Arabic and Hebrew, beside which a Latin name ends. */
const GLUE = `(?!(?=\\p{L})[\\p{sc=Arabic}\\p{sc=Hebrew}])${W}`;
const OF_ADDRESS = '[\\p{sc=Latin}\\p{Ll}\\p{N}_]';
const APOSTROPHE = "['\u2018\u2019`\u00B4]";
const HYPHEN = '[-\u2010-\u2013\u2212]';
/** From a hyphen beside the name to the end of the compound. */
const COMPOUND_BEFORE = new RegExp(`(?:${W}|${HYPHEN})*${HYPHEN}$`, 'u');
const COMPOUND_AFTER = new RegExp(`^${HYPHEN}(?:${W}|${HYPHEN})*`, 'u');
const OPENS = [
  new RegExp(`${APOSTROPHE}$`, 'u'),
  new RegExp(`(?<!${W})(?:l|d|qu|s|dell|all|nell|sull|dall|un)?${APOSTROPHE}$`, 'iu'),
] as const;

/** Whether a name of a script with spaces may stand between two texts, by the rules in words. */
function mayStand(before: string, after: string): boolean {
  const left = before.toWellFormed().replace(HIDDEN, '');
  const right = after.toWellFormed().replace(HIDDEN, '');
  if (new RegExp(`${GLUE}$`, 'u').test(left) || new RegExp(`^${GLUE}`, 'u').test(right))
    return false;
  if (OPENS[0].test(left) && !OPENS[1].test(left)) return false;
  const outerLeft = left.replace(COMPOUND_BEFORE, '');
  const isByline = /(?:^|[\s([|:—–])\p{Lu}[\p{L}\p{M}'’-]*\/$/u.test(outerLeft);
  if (
    /[@#+\\=&~]$/u.test(outerLeft) ||
    (outerLeft.endsWith('/') && !isByline) ||
    new RegExp(`${OF_ADDRESS}\\.$`, 'u').test(outerLeft)
  )
    return false;
  if (new RegExp(`^${APOSTROPHE}`, 'u').test(right))
    return (
      (
        new RegExp(`^${APOSTROPHE}(${W}*)`, 'u').exec(
          after.toWellFormed().replace(HIDDEN, ''),
        )?.[1] ?? ''
      ).length <= 4
    );
  const outerRight = right.replace(COMPOUND_AFTER, '');
  if (new RegExp(`^[@\\\\]|^:(?://|[0-9])|^\\.${OF_ADDRESS}`, 'u').test(outerRight)) return false;
  return !outerRight.startsWith('/') || new RegExp(`^/${W}`, 'u').test(outerRight);
}

const side = fc
  .array(
    fc.oneof(
      fc.constantFrom(...' .,:;/\\@#=&~-?!()"\n\u2010\u2013\u2014\u00A0'),
      fc.constantFrom(
        "'",
        '\u2019',
        '\u2018',
        'l',
        'd',
        'dell',
        'L',
        's',
        'nin',
        'a',
        'Z',
        '7',
        '_',
      ),
      fc.constantFrom('é', 'ж', 'ا', 'ש', '한', '塔', 'の', '😀', '𝒳', '\u{1F468}\u200D\u{1F469}'),
      fc.constantFrom('\uD83D', '\uDE00', '\uD800', '\uDC00', '\u00AD', '\u200B'),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''));

describe('what stands beside a name', () => {
  test('decides by the rules, whatever it is', () => {
    fc.assert(
      fc.property(side, side, (before, after) => {
        // A hidden character after the name is part of it, and one before it is not.
        const hiddenAfter =
          /^[\u00AD\u200B\u200D\u0300-\u036F\uFE0F]*/u.exec(after)?.[0].length ?? 0;
        const found = foundIn(matcher, `${before}Taliban${after}`).map(({ start, end }) => [
          start,
          end,
        ]);
        const place = [before.length, before.length + 7 + hiddenAfter];
        expect(found).toEqual(mayStand(before, after) ? [place] : []);
      }),
      { numRuns: 20_000 },
    );
  });

  test.each([
    'https://www.example.org/world/us-taliban-talks-2021-10-20/',
    'https://example.org/?q=a-taliban',
    'taliban-watch.example.org',
    'press-taliban@example.org',
    'taliban-press@example.org',
    '@real-taliban',
    '#anti-taliban',
    'C:\\notes\\taliban-talks',
    'taliban-talks.txt',
  ])('a compound in an address is no mention: %s', (text) => {
    expect(mentionsIn(matcher, text)).toEqual([]);
  });

  test.each([
    'US-Taliban talks',
    'pro-Taliban.',
    'the post-Taliban-era',
    'anti-Taliban: no',
    'ex-Taliban/Haqqani',
  ])('a compound in prose is one: %s', (text) => {
    expect(mentionsIn(matcher, text)).toEqual(['Taliban']);
  });

  test.each(['\uDC00', '\uD800', 'a\uDC00', '😀'])(
    'half of a character outside the basic plane is no letter (%j)',
    (half) => {
      expect(mentionsIn(matcher, `${half}Taliban`)).toEqual(['Taliban']);
      expect(mentionsIn(matcher, `Taliban${half.slice(-1)}`)).toEqual(['Taliban']);
    },
  );
});

test('any text at all is scanned without complaint, and finds lie within it, in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.nat(60), (noise, at) => {
      const text = `${noise.slice(0, at)}Taliban${noise.slice(at)}塔利班`;
      let last = 0;
      for (const { start, end } of foundIn(matcher, text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        last = start;
      }
      expect(mentionsIn(matcher, text)).toContain('塔利班');
    }),
    { numRuns: 3000 },
  );
});
