/** Slips of the keyboard, made by rule. */

export const SLIPS = ['dropped', 'swapped', 'doubled', 'wrong'] as const;
export type Slip = (typeof SLIPS)[number];

/**
 * A name with one slip in it, never at its first letter.
 * @param at chooses the letter; any whole number from 0
 */
export function slipped(name: string, slip: Slip, at: number): string {
  const letters = [...name];
  const isLetter = (i: number): boolean => /\p{L}/u.test(letters[i] ?? '');
  const places = letters.flatMap((_, i) => {
    if (i === 0 || !isLetter(i)) return [];
    // Two equal letters that change places are no slip.
    return slip !== 'swapped' || (isLetter(i - 1) && letters[i] !== letters[i - 1]) ? [i] : [];
  });
  const place = places[at % places.length];
  if (place === undefined) return name;
  const letter = letters[place] ?? '';
  const before = letters[place - 1] ?? '';
  switch (slip) {
    case 'dropped':
      letters.splice(place, 1);
      break;
    case 'swapped':
      letters.splice(place - 1, 2, letter, before);
      break;
    case 'doubled':
      letters.splice(place, 0, letter);
      break;
    case 'wrong':
      letters[place] = letter === 'x' ? 'q' : String.fromCharCode(97 + ((at * 11) % 23));
  }
  return letters.join('');
}
