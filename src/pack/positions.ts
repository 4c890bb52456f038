/** Whether a pack's positions hold in the source texts themselves. Pure; the caller has checked the digests. */
import { CodePointText } from './code-points';
import { type Path, type Problem, shown } from './problem';
import type { Evidence, Pack, Quote } from './types';
import { passages } from './walk';

/** Source id to the whole text, decoded from UTF-8. */
export type SourceTexts = ReadonlyMap<string, string>;

const WORD = /[\p{L}\p{M}\p{N}]/u;
// Scripts written without spaces have no word edges that a pattern could see.
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}]/u;

/** Whether a position has no letter or digit of one word on both its sides. */
function isWordEdge(text: CodePointText, at: number): boolean {
  const around = text.slice(at - 1, at + 1);
  if (at === 0 || at === text.length || UNSPACED.test(around)) return true;
  return !WORD.test(text.slice(at - 1, at)) || !WORD.test(text.slice(at, at + 1));
}

/** The word edge nearest to a position, in code points. */
function nearestEdge(text: CodePointText, at: number): number {
  for (let away = 1; away <= text.length; away++) {
    if (isWordEdge(text, at - away)) return at - away;
    if (isWordEdge(text, at + away)) return at + away;
  }
  return at;
}

function checkEdges(text: CodePointText, { start, end }: Evidence, path: Path): Problem[] {
  const problems: Problem[] = [];
  // Told of with the ranges.
  if (start >= end || end > text.length) return problems;
  for (const [key, at] of [
    ['start', start],
    ['end', end],
  ] as const) {
    if (isWordEdge(text, at)) continue;
    const around = `${text.slice(at - 8, at)}|${text.slice(at, at + 8)}`;
    problems.push({
      path: [...path, key],
      message: `the ${key} ${at} falls inside a word (${shown(around)})`,
      remedy: `the nearest edge of a word is ${nearestEdge(text, at)}`,
    });
  }
  const passage = text.slice(start, end);
  if (problems.length === 0 && passage !== passage.trim()) {
    const from = start + (passage.length - passage.trimStart().length);
    const to = end - (passage.length - passage.trimEnd().length);
    problems.push({
      path: [...path, 'start'],
      message: `the passage ${start} to ${end} has a space at its edge`,
      remedy:
        from < to
          ? `without it the passage is ${from} to ${to}`
          : 'choose a passage that has words',
    });
  }
  return problems;
}

function checkQuote(text: CodePointText, quote: Quote, path: Path): Problem[] {
  if (text.slice(quote.start, quote.end) === quote.text) return [];
  const length = new CodePointText(quote.text).length;
  const found = text.findAll(quote.text).map((at) => `${at} to ${at + length}`);
  return [
    {
      path: [...path, 'start'],
      message: `the words of "${quote.id}" do not stand at ${quote.start} to ${quote.end} of "${quote.source}"`,
      remedy:
        found.length > 0
          ? `they stand at ${found.join(' and at ')}`
          : 'they stand nowhere in it; copy them letter for letter',
    },
  ];
}

/**
 * Checks lengths, quotes and evidence against the texts. Sources without a text are passed over.
 * @param pack a pack that fits the schema
 */
export function checkPositions(pack: Pack, texts: SourceTexts): Problem[] {
  const problems: Problem[] = [];
  const read = new Map(Array.from(texts, ([id, text]) => [id, new CodePointText(text)]));
  for (const [i, source] of pack.sources.entries()) {
    const text = read.get(source.id);
    if (!text || text.length === source.length) continue;
    problems.push({
      path: ['sources', i, 'length'],
      message: `the length of "${source.id}" is given as ${source.length}`,
      remedy: `its text has ${text.length} code points`,
    });
  }
  for (const [i, quote] of pack.quotes.entries()) {
    const text = read.get(quote.source);
    if (text) problems.push(...checkQuote(text, quote, ['quotes', i]));
  }
  for (const { path, evidence } of passages(pack)) {
    const text = read.get(evidence.source);
    if (text) problems.push(...checkEdges(text, evidence, path));
  }
  return problems;
}
