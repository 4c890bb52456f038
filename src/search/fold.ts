/** Folds text for searching, and remembers where each folded character stood. */
import { ROMAN } from './romanise';

export interface Folded {
  /** Small Latin letters without diacritics; letters of scripts that are not romanised stay. */
  readonly text: string;
  /** For each UTF-16 unit of `text`: where its character begins in the original, in UTF-16 units. */
  readonly starts: readonly number[];
  /** For each UTF-16 unit of `text`: where its character ends in the original, marks that follow included. */
  readonly ends: readonly number[];
}

/** Marks that stand on a letter, and what joins or parts letters without being seen. */
const MARKS = /[\p{Mn}\p{Cf}]/gu;

/** What readers type otherwise than Unicode decomposes it: stroked letters, ligatures, typographic apostrophes and hyphens. */
const TYPED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{
      ł: 'l',
      đ: 'd',
      ø: 'o',
      ħ: 'h',
      ŧ: 't',
      ı: 'i',
      ß: 'ss',
      æ: 'ae',
      œ: 'oe',
      þ: 'th',
      ð: 'd',
    },
    ...{ '’': "'", '‘': "'", ʼ: "'", '‐': '-', '‑': '-', '–': '-' },
  }),
);

const ASCII = /^[\0-\x7f]*$/;

/** Characters folded so far: few are used, many times. */
const known = new Map<string, string>();

function foldCharacter(character: string): string {
  let folded = known.get(character);
  if (folded === undefined) {
    const bare = character.normalize('NFD').toLowerCase().replace(MARKS, '');
    folded = TYPED.get(bare) ?? ROMAN.get(bare) ?? bare;
    known.set(character, folded);
  }
  return folded;
}

/** The folded text alone, quicker than with its places. */
export function foldText(original: string): string {
  if (ASCII.test(original)) return original.toLowerCase();
  let text = '';
  for (const character of original) text += foldCharacter(character);
  return text;
}

/** Folds case and diacritics, and writes Cyrillic and Arabic script in Latin letters. */
export function fold(original: string): Folded {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of original) {
    const end = at + character.length;
    const folded = foldCharacter(character);
    if (folded === '' && ends.length > 0) {
      // A mark of its own, or a letter without a sound, belongs to the letter before it.
      for (let i = ends.length - 1, last = ends.at(-1); i >= 0 && ends[i] === last; i -= 1)
        ends[i] = end;
    }
    starts.push(...Array<number>(folded.length).fill(at));
    ends.push(...Array<number>(folded.length).fill(end));
    text += folded;
    at = end;
  }
  return { text, starts, ends };
}

/** A part of a text: UTF-16 units, start inclusive, end exclusive. */
export type Range = readonly [start: number, end: number];

/** Maps ranges of the folded text to the original, merged where they touch or only a space parts them. */
export function unfold(original: string, folded: Folded, ranges: readonly Range[]): Range[] {
  const merged: [number, number][] = [];
  const isGap = (from: number, to: number) => original.slice(from, to).trim() === '';
  for (const [first, behind] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const start = folded.starts[first];
    const end = folded.ends[behind - 1];
    if (start === undefined || end === undefined || end <= start) continue;
    const before = merged.at(-1);
    if (before && (start <= before[1] || isGap(before[1], start)))
      before[1] = Math.max(before[1], end);
    else merged.push([start, end]);
  }
  return merged;
}
