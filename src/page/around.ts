/** The words that a mention stands among: enough to know it by in a list. Pure. */
import { WORDS_AROUND } from './limits';

export interface Around {
  readonly before: string;
  readonly name: string;
  readonly after: string;
}

/**
 * The words around a part of a text, whole where words are parted by spaces; "…" stands where the text goes on. White space
 * is a single space, and at the outer ends there is none.
 * @param from index in UTF-16 units where the part begins
 * @param to index after its end
 */
export function around(text: string, from: number, to: number): Around {
  return {
    before: leading(text.slice(Math.max(0, from - WORDS_AROUND), from), from > WORDS_AROUND),
    name: plain(text.slice(from, to)),
    after: trailing(text.slice(to, to + WORDS_AROUND), to + WORDS_AROUND < text.length),
  };
}

const plain = (text: string): string => text.replace(/\s+/gu, ' ');

function leading(text: string, isCut: boolean): string {
  if (!isCut) return plain(text).trimStart();
  const space = text.search(/\s/u);
  const from = space === -1 || space === text.length - 1 ? wholeFrom(text) : text.slice(space);
  return `…${plain(from).trimStart()}`;
}

function trailing(text: string, isCut: boolean): string {
  if (!isCut) return plain(text).trimEnd();
  const space = text.trimEnd().search(/\s\S*$/u);
  const upTo = space > 0 ? text.slice(0, space) : wholeTo(text);
  return `${plain(upTo).trimEnd()}…`;
}

/** Without the half of a character beyond the first plane that a cut has left. */
const wholeFrom = (text: string): string => (/^[\uDC00-\uDFFF]/.test(text) ? text.slice(1) : text);
const wholeTo = (text: string): string =>
  /[\uD800-\uDBFF]$/.test(text) ? text.slice(0, -1) : text;
