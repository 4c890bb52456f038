/** A pack whose texts are awkward for every format: marks, formulas, directions, halves of pairs, odd dates. */
import type { Pack } from '../../../../src/pack/types';
import { must } from '../../../support/must';
import { fixturePack } from '../fixture';

/** Verbatim words that some program would take for something else. */
export const AWKWARD_TEXTS = [
  '=HYPERLINK("x";"y")',
  '+1, -2',
  "'quoted'",
  '@name',
  '\tindented',
  'two\nlines, "marks"',
  'turned \u202E round \u2066 and \u200F left open',
  'a back\\slash and \\u{41}',
  'tag \u{E0041} and \uFEFF mark',
];

/** The fixture with one awkward text in each quote that there is, and more quotes for the rest. */
export function awkwardPack(texts: readonly string[] = AWKWARD_TEXTS): Pack {
  const pack = fixturePack();
  const like = must(pack.quotes[0]);
  pack.quotes = texts.map((text, i) => ({
    ...like,
    id: `awkward-${i}`,
    text,
    start: 0,
    end: Array.from(text).length,
  }));
  return pack;
}
