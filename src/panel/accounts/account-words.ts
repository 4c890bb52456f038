/** How the panel says in words what a source has for an account. */
import type { Voice } from '../../pack/comparison';
import { counted, isolated, paired, t } from '../../ui/strings';
import type { MatrixCell } from './matrix-model';

/** How much of each kind a source has, such as "2 quotations, 1 record". */
function sayingsWords({ sayings }: Voice): string {
  const count = (kind: Voice['sayings'][number]['kind']) =>
    sayings.filter((saying) => saying.kind === kind).length;
  const [quotes, facts, passages] = [count('quote'), count('fact'), count('passage')];
  return paired([
    ...(quotes > 0 ? [counted('options.quotes', quotes)] : []),
    ...(facts > 0 ? [counted('options.facts', facts)] : []),
    ...(passages > 0 ? [counted('compare.passages', passages)] : []),
  ]);
}

/** A cell of the table in words: the source, what it has, and how its words stand to the others’. */
export function cellWords({ voice, standing }: MatrixCell): string {
  const has = sayingsWords(voice);
  const words = standing === undefined ? has : paired([has, t(`compare.standing.${standing}`)]);
  return t('labelled', [isolated(voice.source.label), words]);
}
