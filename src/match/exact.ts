/**
 * How a text is compared where its case counts: letter for letter, but for what typography and encoding change
 * (composed or decomposed accents, kinds of hyphen, space and apostrophe, invisible characters).
 */
import { APOSTROPHE, type FoldTable, HYPHEN, IGNORABLE, SPACE } from './classes';

/** The text in the form in which two spellings that differ by typography and encoding alone are equal. */
export function exactForm(table: FoldTable, text: string): string {
  let out = '';
  for (const char of text.normalize('NFC')) {
    const unit = char.charCodeAt(0);
    const kind = table.classes[unit];
    if (kind === IGNORABLE || (kind === SPACE && out.endsWith(' '))) continue;
    out +=
      kind === SPACE || kind === HYPHEN || kind === APOSTROPHE
        ? String.fromCharCode(table.folded[unit] ?? unit)
        : char;
  }
  return out;
}
