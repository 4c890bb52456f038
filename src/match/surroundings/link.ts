/** What stands between a word and its neighbour on the side of a name. */
import { classOf, type FoldTable, foldUnit, IGNORABLE, SPACE } from '../classes';

const NONE = -1;
const LINE_FEED = 0x0a;
const FULL_STOP = 0x2e;
const APOSTROPHE = 0x27;
const HYPHEN = 0x2d;
/** White space that a reader sees. */
const SPACED = /[^\S\uFEFF]/;

/** What stands between two neighbours. */
export const enum Link {
  /** Nothing, or white space: the line feeds of a source say nothing. */
  Space,
  /** The end of a line on the page: of an address, a poem, a list. */
  Line,
  Hyphen,
  /** A full stop: after an initial or an abbreviation if not at the end of a sentence. */
  Dot,
  /** An apostrophe between an elided word and the next: "d’Iran". */
  Elision,
  /** Anything else: they belong to two phrases. */
  Break,
}

/** What stands between two neighbours says by its only visible sign, or by having none. */
export function linkOf(table: FoldTable, text: string, start: number, end: number): Link {
  let sign = NONE;
  let isLine = false;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    const kind = classOf(table, unit);
    if (unit === LINE_FEED) isLine = true;
    if (kind === SPACE || kind === IGNORABLE) continue;
    if (sign !== NONE) return Link.Break;
    sign = foldUnit(table, unit);
  }
  switch (sign) {
    case NONE:
      return isLine ? Link.Line : Link.Space;
    case FULL_STOP:
      return Link.Dot;
    case APOSTROPHE:
    case HYPHEN:
      if (SPACED.test(text.slice(start, end))) return Link.Break;
      return sign === HYPHEN ? Link.Hyphen : Link.Elision;
    default:
      return Link.Break;
  }
}
