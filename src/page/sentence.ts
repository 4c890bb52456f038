/** The sentence that a mention stands in, as a range of the page. */
import type { Candidate } from './candidate';
import { closest, isElement, parentNode } from './dom';
import { nodeAt, pointIn, type Run } from './run';
import { Walker } from './walker';

/** UTF-16 units of a text on each side of a mention in which its sentence is looked for: texts without full stops can have megabytes. */
export const MOST_AROUND = 1000;

/**
 * The sentence around a mention. The range is live, so it is for use in the same turn.
 * @returns null where the mention is no longer in the page, or in a shadow tree, which no text fragment reaches
 */
export function sentenceAround(mention: Candidate): Range | null {
  const { from, block } = mention;
  if (from.node.getRootNode() !== document) return null;
  const run = runAround(mention);
  if (!run) return null;
  const at = (run.starts[run.nodes.indexOf(from.node)] ?? 0) + from.offset;
  const [start, end] = sentenceIn(
    run.text,
    at,
    at + mention.end - mention.start,
    languageOf(from.node, block),
  );
  const first = pointIn(run, nodeAt(run, start), start);
  const last = pointIn(run, nodeAt(run, end - 1), end);
  const range = new Range();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset);
  return range;
}

/** The text of a mention's block that it stands in, as a reader sees it now. */
function runAround({ block, from }: Candidate): Run | null {
  let found: Run | null = null;
  const run = (candidate: Run): void => {
    if (candidate.nodes.includes(from.node)) found = candidate;
  };
  new Walker(block, 'own', { block: () => undefined, run }).walk(() => false);
  return found;
}

/**
 * The bounds of the sentence around a part of a text, without the white space at its ends. Where a full stop within the part
 * is taken for the end of a sentence, as after an initial, the part holds the sentences together.
 * @param from index in UTF-16 units where the part begins
 * @param to index after its end
 * @param language a BCP 47 tag; undefined for the browser's own language
 */
export function sentenceIn(
  text: string,
  from: number,
  to: number,
  language: string | undefined,
): [start: number, end: number] {
  const base = wholeFrom(text, Math.max(0, from - MOST_AROUND));
  const near = text.slice(base, wholeFrom(text, Math.min(text.length, to + MOST_AROUND)));
  const sentences = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(near);
  const first = sentences.containing(from - base);
  const last = sentences.containing(to - base - 1);
  if (!first || !last) return [from, to];
  const sentence = near.slice(first.index, last.index + last.segment.length);
  const start = base + first.index + sentence.length - sentence.trimStart().length;
  return [start, start + sentence.trim().length];
}

/** An index that does not part the two halves of a character beyond the first plane. */
function wholeFrom(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}

/** The language that a page gives a text, where it is one that segmenters take. */
export function languageOf(node: Text, block: Element): string | undefined {
  const parent = parentNode(node);
  const around = closest(parent && isElement(parent) ? parent : block, '[lang]');
  const language = around ? Element.prototype.getAttribute.call(around, 'lang') : null;
  try {
    return language ? Intl.getCanonicalLocales(language)[0] : undefined;
  } catch {
    // Pages write what they like there, such as "en_GB"; the browser's own rules then do.
    return undefined;
  }
}
