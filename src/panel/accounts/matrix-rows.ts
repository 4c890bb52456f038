/** Which rows the table of accounts has, and in which order. Pure. */
import type { Comparison } from '../../pack/comparison';
import type { Account } from '../../pack/types';
import type { MatrixRow } from './matrix-model';

export const KINDS = ['wording', 'detail', 'contrast'] as const satisfies Account['kind'][];
/** By how many sources speak; without one, as the pack has them. */
export const ORDERS = ['most', 'fewest'] as const;

/** What a reader wants to see of the accounts; without a value, all of them. */
export interface MatrixChoice {
  readonly kind?: (typeof KINDS)[number];
  readonly words?: string;
  readonly order?: (typeof ORDERS)[number];
}

/**
 * The accounts that a reader wants to see, in the order wanted.
 *
 * Words are looked for in title and note, and in what is quoted and recorded, each anywhere, without regard to capitals and
 * accents; all of them must be found.
 */
export function chosenRows(
  rows: readonly MatrixRow[],
  { kind, words = '', order }: MatrixChoice,
): readonly MatrixRow[] {
  const wanted = plain(words)
    .split(/\s+/u)
    .filter((word) => word !== '');
  const chosen = rows.filter(({ comparison }) => {
    if (kind !== undefined && comparison.account.kind !== kind) return false;
    if (wanted.length === 0) return true;
    const text = plain(textOf(comparison));
    return wanted.every((word) => text.includes(word));
  });
  if (order === undefined) return chosen;
  const sign = order === 'most' ? -1 : 1;
  // Sorting is stable: accounts of equally many sources stay as the pack has them.
  return chosen.sort((a, b) => sign * (a.comparison.voices.length - b.comparison.voices.length));
}

function textOf({ account, voices }: Comparison): string {
  const said = voices.flatMap(({ sayings }) =>
    sayings.map((saying) => {
      if (saying.kind === 'quote') return saying.quote.text;
      return saying.kind === 'fact' ? saying.fact.text : '';
    }),
  );
  return [account.title, account.note, ...said].join('\n');
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll('’', "'");
}
