/** Positions in packs count code points; JavaScript's strings count UTF-16 units. This is where the two meet. */

/** How many code points a text has. */
export function codePointLength(text: string): number {
  let length = 0;
  for (let unit = 0; unit < text.length; length++) {
    unit += (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1;
  }
  return length;
}

/** A text that can be asked by code point; building it costs one pass. */
export class CodePointText {
  readonly #text: string;
  /** For each code point and the end of the text, the UTF-16 unit where it begins. */
  readonly #units: number[] = [];

  constructor(text: string) {
    this.#text = text;
    for (let unit = 0; unit < text.length;) {
      this.#units.push(unit);
      unit += (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1;
    }
    this.#units.push(text.length);
  }

  /** In code points. */
  get length(): number {
    return this.#units.length - 1;
  }

  /** The text from `start` to `end` (exclusive), in code points; what lies outside the text is left out. */
  slice(start: number, end: number): string {
    const at = (point: number): number =>
      this.#units[Math.max(0, Math.min(point, this.length))] ?? 0;
    return this.#text.slice(at(start), at(end));
  }

  /** Every position, in code points, where `words` begin in the text. */
  findAll(words: string): number[] {
    const found: number[] = [];
    if (words === '') return found;
    for (
      let unit = this.#text.indexOf(words);
      unit >= 0;
      unit = this.#text.indexOf(words, unit + 1)
    ) {
      const point = this.pointAt(unit);
      const end = this.pointAt(unit + words.length);
      if (point !== undefined && end !== undefined) found.push(point);
    }
    return found;
  }

  /** The code point that begins at a UTF-16 unit; `undefined` where none begins there. */
  pointAt(unit: number): number | undefined {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#units[middle] ?? 0) < unit) low = middle + 1;
      else high = middle;
    }
    return this.#units[low] === unit ? low : undefined;
  }
}
