/** Names of sources that are short enough to stand over a column. Pure. */

/** Characters; a word that would go beyond is left out. */
const LENGTH = 28;

/**
 * A short name for each label: the words by which it differs from the others, as many as there is room for. Of
 * "[Report on the talks that opens with Russia]" beside "[Report on the talks with two photographs]" that is "that opens with Russia".
 * @returns in the order of the labels
 */
export function shortNames(labels: readonly string[]): readonly string[] {
  const all = labels.map(wordsOf);
  return all.map((words, at) => {
    const shared = all.map((other, place) => (place === at ? 0 : sharedStart(words, other)));
    const from = Math.max(0, ...shared);
    // One word in common, an article perhaps, is no common beginning; and a label within another keeps what it has.
    return shortened(from > 1 && from < words.length ? words.slice(from) : words);
  });
}

function wordsOf(label: string): readonly string[] {
  // Brackets say that a label is a description; the full name has them.
  return label
    .replace(/^\[(.*)\]$/su, '$1')
    .split(/\s+/u)
    .filter((word) => word !== '');
}

function sharedStart(a: readonly string[], b: readonly string[]): number {
  const differs = a.findIndex((word, at) => bare(word) !== bare(b[at] ?? ''));
  return differs === -1 ? a.length : differs;
}

const bare = (word: string) => word.replace(/[,;:]$/u, '').toLowerCase();

function shortened([first = '', ...words]: readonly string[]): string {
  let name = first;
  let left = words.length;
  for (const word of words) {
    if (name.length + 1 + word.length > LENGTH) break;
    name += ` ${word}`;
    left--;
  }
  return left === 0 ? name : `${withoutLooseEnd(name)}…`;
}

/** A name without the signs that led on to what was left out. Sign by sign: a pattern for all of them reads a row of many many times. */
function withoutLooseEnd(name: string): string {
  let end = name.length;
  while (/[\s,;:|–-]/u.test(name.charAt(end - 1))) end--;
  return name.slice(0, end);
}
