/**
 * Reads the texts of a tree once, word by word, and says in which blocks a name may stand; these alone are then read as a reader
 * sees them (`walker.ts`). Most blocks of most pages hold no name, and for them nothing of a page's structure is worked out: a
 * bare walk over the texts costs a tenth of reading their characters, knowing where lines and blocks end costs more than both.
 *
 * It may name a block that turns out to hold nothing. It never passes over one that holds a name.
 */
import { classOf, IGNORABLE, SURROGATE, WORD } from '../match/classes';
import { mayEndBeyond, nextBeginning, reach } from '../match/filter';
import { type Lead, leadAt, type Matcher, partEnd } from '../match/scan';
import { BATCH_UNITS, Words } from '../match/words';
import {
  childNodes,
  contains,
  isElement,
  isText,
  lastChild,
  localName,
  nextSibling,
  parentElement,
  textWalker,
} from './dom';
import { Effect, effectOf } from './elements';
import { Blocks } from './place';

/**
 * Units read and judged between two looks at the clock: about a tenth of a millisecond, once the compiler has seen the code. At first it
 * is a hundred times as slow (measured: a first slice that judged 16,000 units or more at once ended 9 to 20 ms late), so looks begin
 * close together, and twice as far apart each time. What is compiled stays so: this is the script's, not a sift's.
 */
let unitsALook = 1024;
/** What a text costs beside the reading of its units, in units. */
const UNITS_A_TEXT = 64;

/** Units of a text that is read without asking whether it is a script's. */
const SHORT = 64;

/** The batch at hand, and how many words there are up to the end of each text that it has words of. */
const words = new Words();
const wordsTo = new Int32Array(BATCH_UNITS + 2);

/**
 * Told of each place where a name may stand, in the order of the document: the block, the text in it, and the lead there; null
 * where a word may run through two texts, so that only a reading of the block can tell.
 */
export type OnLead = (block: Element, text: Text, lead: Lead | null) => void;

export class Sift {
  readonly #matcher: Matcher;
  readonly #root: Node;
  readonly #onLead: OnLead;
  readonly #walker: TreeWalker;
  /** Of the batch at hand: the texts that it has words of, and their number; what lies behind is left over from others. */
  readonly #texts: Text[] = [];
  #count = 0;
  /** The text before, where it ends within a word. */
  #open: Text | null = null;
  /** Where in the text at hand to read on. */
  #from = 0;
  /** Units to read until the next look at the clock. */
  #left = unitsALook;
  /** While the sift pauses: the place of the next text. Live, so there is one at a time, and none while nothing pauses. */
  #pause: Range | null = null;
  #blocks = new Blocks();
  #parent: Node | null = null;
  #block: Element | null = null;
  /** The block of the last leads, and these: they are told together, for a block told of twice would be read twice. */
  #held: Element | null = null;
  #heldTexts: Text[] = [];
  #heldLeads: (Lead | null)[] = [];

  constructor(matcher: Matcher, root: Node, onLead: OnLead) {
    this.#matcher = matcher;
    this.#root = root;
    this.#onLead = onLead;
    this.#walker = textWalker(root);
  }

  /**
   * Reads on until done or told to stop, which may be within a text.
   * @returns whether all is read
   */
  walk(enough: () => boolean): boolean {
    words.count = 0;
    for (let text = this.#resume(); text !== null;) {
      const isRead = this.#read(text);
      if (this.#left <= 0) {
        this.#judge();
        this.#left = unitsALook = Math.min(2 * unitsALook, BATCH_UNITS);
        if (enough()) {
          this.#rest(text, isRead);
          return false;
        }
      }
      if (isRead) text = this.#walker.nextNode() as Text | null;
    }
    this.#judge();
    this.#tell();
    return true;
  }

  /** @returns whether the text is read to its end */
  #read(text: Text): boolean {
    const { table } = this.#matcher;
    const { data } = text;
    const { length } = data;
    this.#left -= UNITS_A_TEXT;
    if (this.#from === 0) {
      // Asking for the parent of every text would cost a tenth of all; a short text of a script does no harm.
      if ((length > SHORT || this.#open !== null) && isSkipped(text)) return true;
      if (this.#open !== null) this.#meet(this.#open, text, data);
    }
    const before = words.count;
    let open = false;
    for (let from = this.#from; from < length;) {
      const to = partEnd(table, data, from, unitsALook);
      if (!words.hasRoomFor(to - from)) this.#judge();
      open = this.#add(text, data, from, to);
      this.#left -= to - from;
      from = to;
      if (this.#left > 0 || from === length) continue;
      this.#from = from;
      return false;
    }
    this.#from = 0;
    if (open) this.#open = text;
    // A text of invisible characters alone ends no word.
    else if (this.#open !== null && (words.count !== before || !isInvisible(this.#matcher, data)))
      this.#open = null;
    return true;
  }

  /** Adds a part of a text to the batch. @returns whether it ends within a word */
  #add(text: Text, data: string, from: number, to: number): boolean {
    const before = words.count;
    const open = words.add(this.#matcher.table, data, from, to);
    if (words.count === before) return false;
    this.#texts[this.#count] = text;
    wordsTo[this.#count++] = words.count;
    return open;
  }

  /** Two texts, the first of which ends within a word: one word runs through both where nothing stands between them. */
  #meet(before: Text, text: Text, data: string): void {
    const kind = classOf(this.#matcher.table, data.charCodeAt(0));
    if ((kind === WORD || kind === IGNORABLE || kind === SURROGATE) && mayJoin(before, text))
      this.#report(text, null);
  }

  /** Reports the blocks of the batch at hand in which a name may stand. */
  #judge(): void {
    const { index } = this.#matcher;
    const { ends, count } = words;
    let at = 0;
    for (
      let w = nextBeginning(index.firsts, words, 0);
      w < count;
      w = nextBeginning(index.firsts, words, w + 1)
    ) {
      const reached = reach(index.steps, words, w);
      if (reached === 0) continue;
      while ((wordsTo[at] ?? count) <= w) at++;
      const text = this.#texts[at];
      if (!text) break;
      const left = (wordsTo[at] ?? 0) - w;
      // A name that may go on in another text is for the walker to see; one that may go on beyond the batch has any length.
      const most = w + reached === count ? index.mostWords : reached;
      const goesOn = most > left || (most === left && mayEndBeyond(index.steps, words, w, left));
      const lead = leadAt(this.#matcher, text.data, ends[w] ?? 0, most, goesOn);
      if (lead) this.#report(text, lead);
    }
    words.count = 0;
    this.#count = 0;
  }

  #report(text: Text, lead: Lead | null): void {
    const block = this.#blockOf(text);
    if (block === null) return;
    if (block !== this.#held) this.#tell();
    this.#held = block;
    this.#heldTexts.push(text);
    this.#heldLeads.push(lead);
  }

  #blockOf(text: Text): Element | null {
    const { parentNode: parent } = text;
    if (parent !== this.#parent) {
      this.#parent = parent;
      this.#block = parent && this.#blocks.of(parent);
    }
    return this.#block;
  }

  #tell(): void {
    const block = this.#held;
    if (block === null) return;
    for (let i = 0; i < this.#heldTexts.length; i++) {
      const text = this.#heldTexts[i];
      if (text) this.#onLead(block, text, this.#heldLeads[i] ?? null);
    }
    this.#held = null;
    this.#heldTexts = [];
    this.#heldLeads = [];
  }

  /** Notes where to go on: behind the text read last, or in it. Leads of a block that may have more of them wait for these. */
  #rest(text: Text, isRead: boolean): void {
    if (this.#blockOf(text) !== this.#held) this.#tell();
    this.#pause = new Range();
    if (isRead) this.#pause.setStartAfter(text);
    else this.#pause.setStart(text, this.#from);
    // What is known of blocks holds while the page stands still.
    this.#blocks = new Blocks();
    this.#parent = null;
    this.#block = null;
  }

  /** The text to read next. */
  #resume(): Text | null {
    if (this.#pause === null) return this.#walker.nextNode() as Text | null;
    const { startContainer: around, startOffset } = this.#pause;
    this.#pause = null;
    const from = this.#from;
    this.#from = 0;
    if (!contains(this.#root, around)) return null;
    if (isText(around)) {
      this.#walker.currentNode = around;
      if (from > 0 && startOffset === from) {
        this.#from = from;
        return around;
      }
      // The text has changed, so that its block is read again.
    } else {
      this.#walker.currentNode =
        startOffset === 0 ? around : lastWithin(childNodes(around)[startOffset - 1] ?? around);
    }
    return this.#walker.nextNode() as Text | null;
  }
}

/** The last node of a subtree in the order of the document. */
function lastWithin(node: Node): Node {
  let at = node;
  for (let last = lastChild(at); last !== null; last = lastChild(at)) at = last;
  return at;
}

/** Whether two texts may stand side by side in one word. It may say so of two that do not; never the other way round. */
function mayJoin(before: Text, after: Text): boolean {
  const [left, right] = [parentElement(before), parentElement(after)];
  if (left === right) {
    for (let at = before.nextSibling; at !== null && at !== after; at = nextSibling(at))
      if (isElement(at) && !joinsAround(at)) return false;
    return true;
  }
  return staysInline(left, after) && staysInline(right, before);
}

function joinsAround(element: Element): boolean {
  const effect = effectOf(localName(element));
  return effect === Effect.Inline || effect === Effect.Skip;
}

/** Whether all elements from one outwards, up to one that holds a node too, are inline. */
function staysInline(from: Element | null, other: Node): boolean {
  for (let at = from; at !== null && !contains(at, other); at = parentElement(at))
    if (effectOf(localName(at)) !== Effect.Inline) return false;
  return true;
}

function isSkipped(text: Text): boolean {
  const parent = text.parentNode;
  if (parent === null || !isElement(parent)) return false;
  const effect = effectOf(localName(parent));
  return effect === Effect.Skip || effect === Effect.SkipAndCut;
}

function isInvisible({ table }: Matcher, data: string): boolean {
  for (let i = 0; i < data.length; i++)
    if (classOf(table, data.charCodeAt(i)) !== IGNORABLE) return false;
  return true;
}
