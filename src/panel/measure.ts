/** How wide words are drawn, in px: what is laid out by numbers must know it before it is drawn. */
export type Measure = (text: string) => number;

/** A fair guess for Latin letters, in parts of the font's size: for documents that can't measure. */
const GUESS = 0.55;

/** Keeps a measure's answers: the same few words are asked for at every move. */
function kept(measure: Measure): Measure {
  const known = new Map<string, number>();
  return (text) => {
    const width = known.get(text) ?? measure(text);
    known.set(text, width);
    return width;
  };
}

/**
 * Measures words in the font of an element, by a canvas that is never shown.
 * @param weight of the font, where it is another than the element's
 */
export function measureLike(element: Element, weight?: number): Measure {
  const { fontFamily, fontSize, fontWeight } = getComputedStyle(element);
  const context = element.ownerDocument.createElement('canvas').getContext('2d');
  if (!context) {
    const size = Number.parseFloat(fontSize) || 13;
    return (text) => Array.from(text).length * size * GUESS;
  }
  context.font = `${weight ?? fontWeight} ${fontSize} ${fontFamily}`;
  return kept((text) => context.measureText(text).width);
}

/** The words, or as many of their first letters as there is room for, and a sign that some are left out. */
export function fitted(text: string, room: number, measure: Measure): string {
  if (measure(text) <= room) return text;
  const letters = Array.from(text);
  let [fits, tooMany] = [0, letters.length];
  const cut = (count: number) => `${letters.slice(0, count).join('').trimEnd()}…`;
  while (tooMany - fits > 1) {
    const middle = (fits + tooMany) >> 1;
    if (measure(cut(middle)) <= room) fits = middle;
    else tooMany = middle;
  }
  return cut(fits);
}
