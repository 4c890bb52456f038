/** Expands the coded fold table (`fold-make.ts` says how it is made and coded), and folds names by it. */
import {
  classOf,
  type FoldTable,
  foldUnit,
  IGNORABLE,
  IN_WORD,
  RIGHT_TO_LEFT,
  SPACE,
  WORD,
} from './classes';

const UNITS = 0x1_0000;
/** How the coded table says that a letter is Arabic or Hebrew: the class after all others. */
export const LETTER_RIGHT_TO_LEFT = 8;

const refused = (): RangeError => new RangeError('These bytes are no fold table.');

/**
 * The fold table from its coded form, without lists of words (`surroundings/list.ts` expands these).
 * @throws RangeError where the bytes do not describe exactly 65,536 units
 */
export function decodeFoldTable(bytes: Uint8Array): FoldTable {
  const codes = new Int32Array(UNITS);
  let at = 0;
  const read = (): number => {
    let value = 0;
    let shift = 0;
    for (;;) {
      const byte = bytes[at++];
      if (byte === undefined) throw refused();
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
      shift += 7;
    }
  };
  let unit = 0;
  while (unit < UNITS) {
    const end = unit + read();
    const kind = read();
    const coded = read();
    const distance = coded & 1 ? -(coded + 1) / 2 : coded / 2;
    if (end > UNITS || end === unit) throw refused();
    const letter = kind === WORD ? IN_WORD : kind === LETTER_RIGHT_TO_LEFT ? RIGHT_TO_LEFT : 0;
    if (letter !== 0) for (; unit < end; unit++) codes[unit] = (unit + distance) | letter;
    else codes.fill(kind, unit, (unit = end));
  }
  if (at !== bytes.length) throw refused();
  return { codes, lists: [] };
}

/** A name as the matcher compares it: folded, without what is invisible, each run of white space one space. */
export function foldName(table: FoldTable, name: string): string {
  // One string from all units takes a third of the time that a string more for each takes.
  const units: number[] = [];
  let before = SPACE;
  for (let i = 0; i < name.length; i++) {
    const unit = name.charCodeAt(i);
    const kind = classOf(table, unit);
    if (kind === IGNORABLE || (kind === SPACE && before === SPACE)) continue;
    units.push(foldUnit(table, unit));
    before = kind;
  }
  if (before === SPACE) units.pop();
  return String.fromCharCode(...units);
}
