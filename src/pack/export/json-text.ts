/** JSON as a file holds it: indented, and with every hidden character written out. */

// Control, format (direction, zero-width, tag) and separator characters. Quotes are verbatim and may hold any of them;
// written out, they can't turn the lines of a file around for whoever opens it, and every JSON parser gives them back.
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

function writtenOut(char: string): string {
  // The line feeds are those of the indentation: within a text JSON has written them out itself.
  if (char === '\n') return char;
  return Array.from({ length: char.length }, (_, i) => {
    return `\\u${char.charCodeAt(i).toString(16).padStart(4, '0')}`;
  }).join('');
}

/** The text of a JSON file. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replace(HIDDEN, writtenOut)}\n`;
}
