/**
 * Which mentions are measured. To find a place in a text takes the longer the longer the text is (tried: 0.17 ms in a text of 250 kB
 * that fills 10,000 lines), so of very many mentions in one text, evenly chosen ones are, and the others are somewhere between
 * two of those.
 */
import type { Candidate } from './candidate';
import { MOST_MEASURED } from './limits';

/** For mentions that are not measured themselves: the two that are, before and after them. */
export function between(
  mentions: readonly Candidate[],
): Map<Candidate, readonly [Candidate, Candidate]> {
  const result = new Map<Candidate, readonly [Candidate, Candidate]>();
  for (const group of groups(mentions)) {
    const step = Math.ceil(group.length / MOST_MEASURED);
    if (step === 1) continue;
    for (const [i, mention] of group.entries()) {
      const before = i - (i % step);
      const after = group[before + step] ?? group.at(-1) ?? mention;
      result.set(mention, [group[before] ?? mention, after]);
    }
  }
  return result;
}

/** Neighbours that begin in one text. */
function groups(mentions: readonly Candidate[]): Candidate[][] {
  const all: Candidate[][] = [];
  for (const mention of mentions) {
    const last = all.at(-1);
    if (last?.[0]?.from.node === mention.from.node) last.push(mention);
    else all.push([mention]);
  }
  return all;
}
