/** What a unit says of how a word is written. */
export const enum Letter {
  Upper,
  Lower,
  Digit,
  /** Without case. */
  Other,
}

/** Scripts with case that news is written in, and Hebrew and Arabic, lie below. */
const KEPT = 0x700;

/** What units are, as far as they were asked of: asking the platform makes two strings of each. */
const kept = new Array<Letter | undefined>(KEPT);

function lookUp(unit: number): Letter {
  const char = String.fromCharCode(unit);
  if (char !== char.toLowerCase()) return Letter.Upper;
  if (char !== char.toUpperCase()) return Letter.Lower;
  return /\p{N}/u.test(char) ? Letter.Digit : Letter.Other;
}

export function letterOf(unit: number): Letter {
  return unit < KEPT ? (kept[unit] ??= lookUp(unit)) : lookUp(unit);
}
