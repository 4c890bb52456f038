/**
 * A slow, obviously right matcher to hold the quick one against. It knows nothing of tables, hashes or filters: at each place of a
 * text it spells every name out, letter for letter, by the platform's own Unicode functions.
 */

/** A name to find. */
export interface SlowName {
  readonly text: string;
  readonly exact: boolean;
}

export interface SlowMatch {
  readonly name: number;
  readonly start: number;
  readonly end: number;
}

const INVISIBLE = /^[\u00AD\u034F\u061C\u200B-\u200F\u2060-\u2064\uFE00-\uFE0F\uFEFF]$/u;
const ACCENT = /^[\u0300-\u036F]$/u;
const HYPHEN = /^[-\u2010-\u2013\u2212]$/u;
const APOSTROPHE = /^['\u2018\u2019]$/u;
const LETTER = /^[\p{L}\p{M}\p{N}_]$/u;
const UNSPACED = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]$/u;

/** One letter as names are compared: without accent and without case. */
function plain(char: string): string {
  if (/^\s$/u.test(char)) return ' ';
  if (HYPHEN.test(char)) return '-';
  if (APOSTROPHE.test(char)) return "'";
  return [...char.normalize('NFD').toLowerCase()].filter((c) => !ACCENT.test(c)).join('');
}

/** A text as it is compared where case counts: only encoding and typography are evened out. */
function strict(text: string): string {
  return [...text.normalize('NFC')]
    .filter((c) => !INVISIBLE.test(c) && !ACCENT.test(c))
    .map((c) => (/^\s$/u.test(c) ? ' ' : HYPHEN.test(c) ? '-' : APOSTROPHE.test(c) ? "'" : c))
    .join('')
    .replace(/ +/gu, ' ');
}

/** Where a name that begins at `start` ends in the text, or -1. */
function spellOut(text: string, start: number, name: SlowName): number {
  const wanted = [...name.text.normalize('NFD')].filter((c) => !ACCENT.test(c));
  let at = start;
  const hidden = (c: string | undefined): boolean =>
    c !== undefined && (INVISIBLE.test(c) || ACCENT.test(c));
  for (const letter of wanted) {
    while (hidden(text[at])) at++;
    const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
    if (at >= text.length || plain(char) !== plain(letter)) return -1;
    at += char.length;
    if (letter === ' ') while (/^\s$/u.test(text[at] ?? '') || hidden(text[at])) at++;
  }
  while (hidden(text[at])) at++;
  return name.exact && strict(text.slice(start, at)) !== strict(name.text) ? -1 : at;
}

const isHidden = (c: string): boolean => INVISIBLE.test(c) || ACCENT.test(c);

/** The nearest character before or after a place that a reader sees. */
function neighbour(text: string, at: number, step: -1 | 1): string {
  const side = step === 1 ? [...text.slice(at)] : [...text.slice(0, at)].reverse();
  return side.find((c) => !isHidden(c)) ?? '';
}

/** All places where names stand as words of their own, for texts of letters, spaces, hyphens, commas and full stops with spaces. */
export function slowScan(names: readonly SlowName[], text: string): SlowMatch[] {
  const found: SlowMatch[] = [];
  for (let start = 0; start < text.length; start++) {
    if (isHidden(text[start] ?? '')) continue;
    names.forEach((name, i) => {
      const end = spellOut(text, start, name);
      if (end < 0) return;
      const before = neighbour(text, start, -1);
      const after = neighbour(text, end, 1);
      const inWord = (c: string): boolean => c !== '' && LETTER.test(c) && !UNSPACED.test(c);
      const first = text[start] ?? '';
      if (inWord(before) && !UNSPACED.test(first)) return;
      const last = [...name.text].at(-1) ?? '';
      if (inWord(after) && !UNSPACED.test(last)) return;
      found.push({ name: i, start, end });
    });
  }
  return found;
}
