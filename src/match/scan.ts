/**
 * Finds every listed name in a text, in one pass. Pure and exact: what is found does not depend on what was scanned
 * before. Overlaps and gates are resolved afterwards (`resolve.ts`), when the whole document is known.
 */
import { closesMention, opensMention } from './boundary';
import {
  classOf,
  type FoldTable,
  foldUnit,
  IDEOGRAPH,
  IGNORABLE,
  isOtherWay,
  SPACE,
  SURROGATE,
  WORD,
} from './classes';
import { exactPrintIn } from './exact';
import { nextBeginning, reach } from './filter';
import { AFTER_FULL_NAME, type GateNumber } from './gate';
import { PLACE_SEED, placeStep, PRINT_SEED, printStep } from './hash';
import { bucketOf, entityOf, exactPrintOf, gateOf, isExact, type NameIndex } from './index-layout';
import { BATCH_UNITS, Words, wordStart } from './words';

/** Receives each name found: its number in the index, and where it stands, in UTF-16 units, end exclusive. */
export type OnName = (name: number, start: number, end: number) => void;

/** Whether a text is a name that the index lists: of the entity at hand (`own`), or of any. */
export type IsListed = (text: string, own: boolean) => boolean;

/**
 * Whether what stands around a name says that it means somebody or something else (`surroundings/`).
 * @param isListed what stands beside a name may be known as well
 */
type MeansAnother = (
  table: FoldTable,
  text: string,
  start: number,
  end: number,
  gate: GateNumber,
  isListed?: IsListed,
) => boolean;

/** A matcher: index, fold table and rules together. */
export interface Matcher {
  readonly table: FoldTable;
  readonly index: NameIndex;
  readonly meansAnother: MeansAnother;
}

/** A name that begins at some place in a text, by its end. */
export interface Ended {
  readonly name: number;
  readonly end: number;
}

const SPACE_UNIT = 0x20;
/** Most words begin no name. */
const NONE: readonly Ended[] = [];

/** The names so far, and those that a stretch of a text spells, by the two hashes of its folded form. */
function withSpelled(
  names: readonly Ended[],
  { index, table }: Matcher,
  text: string,
  start: number,
  end: number,
  place: number,
  print: number,
): readonly Ended[] {
  const bucket = bucketOf(index.buckets, place);
  const to = index.bucketStart[bucket + 1] ?? 0;
  let all = names;
  for (let name = index.bucketStart[bucket] ?? 0; name < to; name++) {
    if (index.print[name] !== print >>> 0) continue;
    if (isExact(index, name)) {
      const form = exactPrintIn(table, text, start, end);
      if (form >>> 0 !== exactPrintOf(index, name)) continue;
    }
    all = all === NONE ? [{ name, end }] : [...all, { name, end }];
  }
  return all;
}

/** A unit of a text; beyond its end one that is in no word. A unit that is not a number would make the loop below half as quick. */
function unitAt(text: string, at: number): number {
  return at < text.length ? text.charCodeAt(at) : 0;
}

/** The names that a text spells as a whole; where several are spelt alike, all of them. Folded as by `foldName`, without a string. */
export function namesOf(matcher: Matcher, text: string): readonly Ended[] {
  const { table } = matcher;
  let place = PLACE_SEED;
  let print = PRINT_SEED;
  let before = SPACE;
  let isAfterSpace = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const kind = classOf(table, unit);
    if (kind === IGNORABLE || (kind === SPACE && before === SPACE)) continue;
    before = kind;
    if (isAfterSpace) {
      place = placeStep(place, SPACE_UNIT);
      print = printStep(print, SPACE_UNIT);
    }
    // A space at the end is none between two words.
    isAfterSpace = kind === SPACE;
    if (isAfterSpace) continue;
    const folded = foldUnit(table, unit);
    place = placeStep(place, folded);
    print = printStep(print, folded);
  }
  return withSpelled(NONE, matcher, text, 0, text.length, place, print);
}

/** Answers for the entities of one matcher, made when first asked for: each name found would make one of its own otherwise. */
const answers = new Map<number, IsListed>();
let answering: Matcher | undefined;

/** Which names the index has, for what stands beside one of them. */
export function listedBeside(matcher: Matcher, name: number): IsListed {
  const entity = entityOf(matcher.index, name);
  if (matcher !== answering) answers.clear();
  answering = matcher;
  let answer = answers.get(entity);
  if (answer === undefined) {
    answer = (form, own) => {
      for (const { name: listed } of namesOf(matcher, form))
        if (!own || entityOf(matcher.index, listed) === entity) return true;
      return false;
    };
    answers.set(entity, answer);
  }
  return answer;
}

/**
 * The names that begin at a word, the shortest first. Their surroundings are not looked at.
 * @param most how many words the longest of them may have
 */
function namesAt(matcher: Matcher, text: string, start: number, most: number): readonly Ended[] {
  const { table, index } = matcher;
  const { longest } = index;
  const { length: end } = text;
  let names = NONE;
  let place = PLACE_SEED;
  let print = PRINT_SEED;
  let left = most;
  let i = start;
  let unit = unitAt(text, i);
  let kind = classOf(table, unit);
  for (let length = 0; length < longest && i < end; length++) {
    const folded = foldUnit(table, unit);
    place = placeStep(place, folded);
    print = printStep(print, folded);
    const before = kind;
    const beside = unit;
    // An accent that follows a letter belongs to it, and all white space in a row is one space.
    do {
      unit = unitAt(text, ++i);
      kind = classOf(table, unit);
    } while (kind === IGNORABLE || (kind === SPACE && before === SPACE));
    if (kind === WORD && before === WORD && !isOtherWay(table, beside, unit)) continue;
    if (before !== SPACE) names = withSpelled(names, matcher, text, start, i, place, print);
    // Beside half a pair it is not said whether a word begins; then on we go.
    const beginsWord = kind === IDEOGRAPH || (kind === WORD && before !== SURROGATE);
    if (beginsWord && --left === 0) break;
  }
  return names;
}

/**
 * A place in a text at which a name may stand: the names that do by their letters, or, where a name may go on beyond the text, how
 * many words it may have.
 */
export interface Lead {
  readonly start: number;
  readonly most: number;
  readonly names: readonly Ended[] | null;
}

/** Follows a word of a text, given by its end, by its letters alone. @returns null where no name stands there */
export function leadAt(
  matcher: Matcher,
  text: string,
  wordEnd: number,
  most: number,
  mayGoOn: boolean,
): Lead | null {
  const start = wordStart(matcher.table, text, wordEnd);
  if (mayGoOn) return { start, most, names: null };
  const names = namesAt(matcher, text, start, most);
  return names === NONE ? null : { start, most, names };
}

/**
 * Confirms a lead in the run that its text is part of.
 * @param offset where the text begins in the run
 * @param covered where the mention ends that is certain to stand before the lead or around it (`Cover`)
 */
export function follow(
  matcher: Matcher,
  run: string,
  offset: number,
  lead: Lead,
  onName: OnName,
  covered = 0,
): void {
  const start = offset + lead.start;
  if (lead.names === null) {
    tell(matcher, run, start, 0, namesAt(matcher, run, start, lead.most), onName, covered);
  } else tell(matcher, run, start, offset, lead.names, onName, covered);
}

/** Tells of the names that begin at a place and stand there as words of their own, the longest first. */
function tell(
  matcher: Matcher,
  text: string,
  start: number,
  offset: number,
  names: readonly Ended[],
  onName: OnName,
  covered = 0,
): void {
  const { table, index } = matcher;
  if (names.length === 0 || !opensMention(table, text, start)) return;
  for (let i = names.length - 1; i >= 0; i--) {
    const ended = names[i];
    if (ended === undefined) return;
    const { name } = ended;
    const to = offset + ended.end;
    const gate = gateOf(index, name);
    if (to <= covered && gate === AFTER_FULL_NAME) continue;
    if (!closesMention(table, text, to)) continue;
    const isListed = listedBeside(matcher, name);
    if (!matcher.meansAnother(table, text, start, to, gate, isListed)) onName(name, start, to);
  }
}

/** Confirms the names whose first word ends at `wordEnd`. */
function confirm(
  matcher: Matcher,
  text: string,
  wordEnd: number,
  most: number,
  onName: OnName,
): void {
  const start = wordStart(matcher.table, text, wordEnd);
  tell(matcher, text, start, 0, namesAt(matcher, text, start, most), onName);
}

/**
 * The end of the part of a text that is read next: not within a word unless that has no end in sight.
 * @param units how many it has at most, no more than a batch
 */
export function partEnd(table: FoldTable, text: string, from: number, units = BATCH_UNITS): number {
  const to = from + units;
  if (to >= text.length) return text.length;
  for (let at = to; at > from + units / 2; at--) {
    const kind = classOf(table, text.charCodeAt(at - 1));
    if (kind !== WORD && kind !== IGNORABLE && kind !== SURROGATE) return at;
  }
  return to;
}

const batch = new Words();

/**
 * Scans a part of a text for all names of an index that begin in it. All matches are given, overlapping ones too, in the order of
 * their beginnings and, at one beginning, the longest first.
 * @param text one run of text as a reader sees it (inline elements joined)
 * @returns where the next part begins; the text's length after the last
 */
export function scanPart(matcher: Matcher, text: string, from: number, onName: OnName): number {
  const { table, index } = matcher;
  const to = partEnd(table, text, from);
  batch.count = 0;
  batch.add(table, text, from, to);
  const { ends, count } = batch;
  // The last words of a part are read again with what follows them, where they are not all that the part holds.
  const done = to < text.length ? Math.max(count - index.mostWords, 1) : count;
  for (
    let w = nextBeginning(index.firsts, batch, 0);
    w < done && w < count;
    w = nextBeginning(index.firsts, batch, w + 1)
  ) {
    const reached = reach(index.steps, batch, w);
    // A name that may go on beyond the part has any length.
    const most = w + reached === count ? index.mostWords : reached;
    if (reached > 0) confirm(matcher, text, ends[w] ?? 0, most, onName);
  }
  return done < count ? wordStart(table, text, ends[done] ?? to) : to;
}

/** Scans a whole text. */
export function scan(matcher: Matcher, text: string, onName: OnName): void {
  for (let from = 0; from < text.length;) from = scanPart(matcher, text, from, onName);
}
