/**
 * Whether the surroundings of a name say that it is somebody or something else: a bearer of the same surname, part of a longer
 * name that no pack knows, or a common word. Asked of the few names that are found, so clarity comes before speed; a false card is
 * worse than none, so what remains in doubt is something else.
 */
import type { FoldTable } from '../classes';
import type { GateNumber } from '../gate';
import type { IsListed } from '../scan';
import { Around } from './around';
import { isCommonWord } from './common-word';
import { isInDoubt } from './doubtful';
import { isPartOfLonger } from './longer-name';
import { isAnotherPerson } from './person';

/**
 * @param text one run of text
 * @param start where the name found stands in it, in UTF-16 units
 * @param end exclusive
 * @param gate the name's gate
 * @param isListed which further names the index has: a neighbour that is one makes no stranger of the name
 */
export function meansAnother(
  table: FoldTable,
  text: string,
  start: number,
  end: number,
  gate: GateNumber,
  isListed: IsListed = () => false,
): boolean {
  const around = new Around(table, text, start, end, gate, isListed);
  return (
    isAnotherPerson(around) || isPartOfLonger(around) || isCommonWord(around) || isInDoubt(around)
  );
}
