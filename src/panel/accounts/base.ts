/** Comparing the sources of an account word by word with one of them. Pure. */
import { wordDifferences } from '../../card/views/word-differences';
import type { Comparison, Saying, Voice } from '../../pack/comparison';
import type { Quote } from '../../pack/types';

/** The quotes among what a source has for an account, each followed by those that go on with it. */
export function quotesOf({ sayings }: Voice): readonly Quote[] {
  return sayings.flatMap((saying) =>
    saying.kind === 'quote' ? [saying.quote, ...saying.continued] : [],
  );
}

/**
 * The sources that the others can be compared with: those that are quoted, where at least two are. Things that must not be
 * taken for the same are not compared word by word, as if they were versions of one; nor are the pack's own words.
 */
export function possibleBases({ account, voices }: Comparison): readonly Voice[] {
  if (account.kind === 'contrast') return [];
  const quoted = voices.filter((voice) => quotesOf(voice).length > 0);
  return quoted.length > 1 ? quoted : [];
}

/** The base first, so that it stays in sight beside each of the others; these in their order. */
export function baseFirst(voices: readonly Voice[], base: Voice | undefined): readonly Voice[] {
  return base ? [base, ...voices.filter((voice) => voice !== base)] : voices;
}

const RANK = { same: 0, alike: 1, unlike: 2, 'nothing-shared': 3 } as const;

/**
 * Of several quotes the one that a quote is nearest to: the likest, and of the equally like the one with the fewest letters
 * that only one of the two has.
 * @param language of the quotes, a BCP 47 tag
 */
export function nearest(
  quote: Quote,
  among: readonly Quote[],
  language: string,
): Quote | undefined {
  const ranked = among.map((other) => {
    const { likeness, stretches, missing } = wordDifferences(quote.text, other.text, language);
    const own = stretches.filter((stretch) => stretch.own).map(({ text }) => text);
    return { other, rank: RANK[likeness], apart: [...own, ...missing].join('').length };
  });
  return ranked.sort((a, b) => a.rank - b.rank || a.apart - b.apart)[0]?.other;
}

/** Whether a source's words are its own, or another source of the account has the same. */
export type Standing = 'own' | 'partly' | 'shared';

/**
 * How the words of a source stand to those of the other sources of the account. A record that rests on several sources is
 * shared; of quotes, capitals and punctuation make no other words.
 */
export function standingOf(voice: Voice, { voices }: Comparison): Standing {
  const others = voices.filter((other) => other !== voice);
  const sayings = voice.sayings.filter(({ kind }) => kind !== 'passage');
  const shared = sayings.filter((saying) =>
    others.some((other) => other.sayings.some((one) => isSame(saying, one, voice.source.language))),
  );
  if (shared.length === 0) return 'own';
  return shared.length === voice.sayings.length ? 'shared' : 'partly';
}

function isSame(a: Saying, b: Saying, language: string): boolean {
  if (a.kind === 'fact' && b.kind === 'fact') return a.fact.id === b.fact.id;
  if (a.kind !== 'quote' || b.kind !== 'quote') return false;
  return wordDifferences(a.quote.text, b.quote.text, language).likeness === 'same';
}
