/**
 * How a text is compared where its case counts: letter for letter, but for what typography and encoding change
 * (composed or decomposed accents, kinds of hyphen, space and apostrophe, invisible characters).
 */
import { APOSTROPHE, classOf, type FoldTable, foldUnit, HYPHEN, IGNORABLE, SPACE } from './classes';
import { PRINT_SEED, printOf, printStep } from './hash';

/** The text in the form in which two spellings that differ by typography and encoding alone are equal. */
export function exactForm(table: FoldTable, text: string): string {
  let out = '';
  for (const char of text.normalize('NFC')) {
    const unit = char.charCodeAt(0);
    const kind = classOf(table, unit);
    if (kind === IGNORABLE || (kind === SPACE && out.endsWith(' '))) continue;
    out +=
      kind === SPACE || kind === HYPHEN || kind === APOSTROPHE
        ? String.fromCharCode(foldUnit(table, unit))
        : char;
  }
  return out;
}

/** Units from here on may be changed by normalization, or change what stands before them. */
const FIRST_COMBINING = 0x300;

/** The print of the exact form of a part of a text. Without a string of its own where no letter needs more than one unit. */
export function exactPrintIn(table: FoldTable, text: string, start: number, end: number): number {
  let print = PRINT_SEED;
  let kind = -1;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= FIRST_COMBINING) return printOf(exactForm(table, text.slice(start, end)));
    const next = classOf(table, unit);
    if (next === IGNORABLE || (next === SPACE && kind === SPACE)) continue;
    kind = next;
    const isPlain = kind !== SPACE && kind !== HYPHEN && kind !== APOSTROPHE;
    print = printStep(print, isPlain ? unit : foldUnit(table, unit));
  }
  return print;
}
