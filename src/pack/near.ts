/** "Did you mean": the known word nearest to a mistyped one. */

/** Words beyond this length are not compared, and no more candidates than this: an imported pack may be hostile. */
const LONGEST = 64;
const MOST_CANDIDATES = 2000;

/** Edits (insert, delete, replace) that lead from `a` to `b`. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const replace = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
      next.push(Math.min(replace, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Whether the hyphenated words of `part` stand together in `whole`, as "kabulov" in "zamir-kabulov". */
function isPart(part: string, whole: string): boolean {
  return part !== '' && `-${whole}-`.includes(`-${part}-`);
}

/** The candidate that a mistyped word most likely meant; `undefined` where none is near. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > LONGEST) return undefined;
  const allowed = Math.max(1, Math.floor(word.length / 3));
  let best: string | undefined;
  let least = allowed + 1;
  let seen = 0;
  for (const candidate of candidates) {
    if (++seen > MOST_CANDIDATES) break;
    if (candidate.length > LONGEST) continue;
    const part = isPart(word, candidate) || isPart(candidate, word);
    if (!part && Math.abs(candidate.length - word.length) >= least) continue;
    const edits = part ? 1 : distance(word.toLowerCase(), candidate.toLowerCase());
    if (edits < least) [best, least] = [candidate, edits];
  }
  return best;
}

/** "did you mean …?" where a candidate is near, otherwise the advice given. */
export function suggest(word: string, candidates: Iterable<string>, otherwise: string): string {
  const near = nearest(word, candidates);
  return near === undefined ? otherwise : `did you mean "${near}"?`;
}
