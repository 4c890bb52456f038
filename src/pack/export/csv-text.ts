/**
 * CSV by RFC 4180: a header, every field in quotation marks, lines that end in CR LF, UTF-8 without a byte order mark.
 *
 * Two things are added, and both can be undone exactly, in this order:
 * 1. A field that a spreadsheet might take for a formula (it begins with = + - @, one of their full-width forms, or a
 *    tab), and any that begins with an apostrophe, has one apostrophe before it. Take one leading apostrophe away.
 * 2. Characters that can't be seen or that change how others are seen (control, direction and zero-width characters,
 *    halves of a pair) are written as `\u{202e}`, and a backslash as `\\`. Turn both back.
 */

const HIDDEN = /(?![\t\n])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|\\/gu;
const GUARDED = /^['=+\-@\t\uFF1D\uFF0B\uFF0D\uFF20]/u;

function field(text: string): string {
  const plain = text.replace(HIDDEN, (char) =>
    char === '\\' ? '\\\\' : `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`,
  );
  return `"${(GUARDED.test(plain) ? `'${plain}` : plain).replaceAll('"', '""')}"`;
}

/** A row by column; a column that a row does not have stays empty. */
export type Row<Column extends string> = Partial<Record<Column, string | number | undefined>>;

/** The text of a CSV file. */
export function csvText<Column extends string>(
  columns: readonly Column[],
  rows: readonly Row<Column>[],
): string {
  const lines = rows.map((row) => columns.map((column) => field(String(row[column] ?? ''))));
  return [columns.map(field), ...lines].map((fields) => `${fields.join(',')}\r\n`).join('');
}
