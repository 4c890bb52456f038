/** Expands the coded fold table (`fold-make.ts` says how it is made and coded), and folds names by it. */
import { type FoldTable, IGNORABLE, SPACE } from './classes';

const UNITS = 0x1_0000;

/**
 * The fold table from its coded form.
 * @throws RangeError where the bytes do not describe exactly 65,536 units
 */
export function decodeFoldTable(bytes: Uint8Array): FoldTable {
  const classes = new Uint8Array(UNITS);
  const folded = new Uint16Array(UNITS);
  let at = 0;
  const read = (): number => {
    let value = 0;
    let shift = 0;
    for (;;) {
      const byte = bytes[at++];
      if (byte === undefined) throw new RangeError('The fold table ends too early.');
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
    if (end > UNITS || end === unit)
      throw new RangeError('The fold table does not fit 65,536 units.');
    for (; unit < end; unit++) {
      classes[unit] = kind;
      folded[unit] = unit + distance;
    }
  }
  if (at !== bytes.length) throw new RangeError('Something follows the fold table.');
  return { classes, folded };
}

/** A name as the matcher compares it: folded, without what is invisible, each run of white space one space. */
export function foldName(table: FoldTable, name: string): string {
  let out = '';
  for (let i = 0; i < name.length; i++) {
    const unit = name.charCodeAt(i);
    const kind = table.classes[unit];
    if (kind === IGNORABLE || (kind === SPACE && out.endsWith(' '))) continue;
    out += String.fromCharCode(table.folded[unit] ?? unit);
  }
  return out.trim();
}
