/** Words in lines of a given width: drawings break none themselves. Pure. */
import type { Measure } from '../measure';

/** @returns lines none of which is wider than there is room for, unless a single letter is; nothing is left out */
export function wrapped(text: string, room: number, measure: Measure): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u).flatMap((each) => pieces(each, room, measure))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer) > room) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

/** A word, or where it is wider than a line its parts. */
function pieces(word: string, room: number, measure: Measure): string[] {
  if (measure(word) <= room) return [word];
  const parts = [''];
  for (const letter of word) {
    const longer = `${parts.at(-1) ?? ''}${letter}`;
    if (longer !== letter && measure(longer) > room) parts.push(letter);
    else parts[parts.length - 1] = longer;
  }
  return parts;
}
