/** Whether a reader sees a name as text of the page, and where. What is hidden, clipped to nothing or written into is not seen. */
import type { Candidate } from './candidate';
import { emptied } from './clip';
import {
  assignedSlot,
  clientHeight,
  clientWidth,
  contains,
  designMode,
  isContentEditable,
  isPutOff,
  isVisible,
  parentElement,
  roleOf,
} from './dom';
import { type Box, boxOf, type Frame, frameOf, screens, union } from './frame';
import { boundsOf } from './hit';
import { isInLine } from './line';
import { elementAround } from './place';

/** How a name is seen. */
export interface Sight {
  /** The nearest element around the name that has a box of its own. */
  readonly box: Element;
  /** What the name is in, in the viewport; null where the browser has put off laying it out, for it is far away. */
  readonly bounds: Box | null;
}

/** Ways to be laid out without a box that could be measured, or that takes part in a line in pieces. */
const BOXLESS = /^(?:inline$|contents|ruby)/u;
/** Pixels: what is no larger in one direction shows no text. The usual way to keep text for screen readers alone leaves one. */
const PINHOLE = 1;
/** Pixels: longer than any line. */
const ENDLESS = 1e7;

/** What a moment knows of an element by itself. */
interface Facts {
  readonly style: CSSStyleDeclaration;
  readonly display: string;
  readonly position: string;
  readonly hasBox: boolean;
  /** Nothing in it is seen, or it is written into. */
  readonly shut: boolean;
  /** It cuts off what overflows it, and leaves nothing. */
  readonly pinhole: boolean;
}

/** What a moment knows of the text that stands in an element: the nearest box, and whether laying it out is put off. */
interface Readable {
  readonly box: Element;
  readonly isPutOff: boolean;
}

/** The element that a node is shown in: the slot that it is assigned to, or what is around it. */
const around = (node: Element | Text): Element | null => assignedSlot(node) ?? elementAround(node);

/**
 * Answers for one moment in the life of a page: names in one element, and elements in one another, share the asking.
 * It asks for styles and places, so it should ask after a frame, when the browser knows them, and not while it reads.
 */
export class Moment {
  #screen: Box | undefined;
  readonly #facts = new Map<Element, Facts>();
  readonly #readable = new Map<Element, Readable | null>();
  readonly #frames = new Map<Element, Frame>();
  readonly #bounds = new Map<Candidate, Box | null>();

  /**
   * How a candidate is seen; null where it is not.
   * @param between two others in its text, before and after it, whose places are to tell its own
   */
  of(candidate: Candidate, between?: readonly [Candidate, Candidate]): Sight | null {
    const { nodes } = candidate;
    let first: Readable | null = null;
    for (const [i, node] of nodes.entries()) {
      const parent = around(node);
      const readable = parent && this.#read(parent);
      const before = nodes[i - 1];
      if (!readable || (before && !this.#areInLine(before, node))) return null;
      first ??= readable;
    }
    if (first === null || candidate.to.offset > candidate.to.node.length) return null;
    if (first.isPutOff) return { box: first.box, bounds: null };
    const bounds = between ? this.#linesOf(first, between) : this.#boundsOf(candidate);
    return bounds && { box: first.box, bounds };
  }

  /** The part of the page that is on the screen. */
  get screen(): Box {
    return (this.#screen ??= screens(0));
  }

  /** Whether a candidate stands in text that is shown. Cheaper than `of`, which also asks whether any of it has a size. */
  shows({ nodes }: Candidate): boolean {
    return nodes.every((node) => {
      const parent = around(node);
      return parent !== null && this.#read(parent) !== null;
    });
  }

  /** Where an element is. */
  frameOf(element: Element): Frame {
    const frame = this.#frames.get(element) ?? frameOf(element);
    this.#frames.set(element, frame);
    return frame;
  }

  /** Where a candidate is; null where it has no size. */
  #boundsOf(candidate: Candidate): Box | null {
    let bounds = this.#bounds.get(candidate);
    if (bounds === undefined) {
      const rect = boundsOf(candidate);
      bounds = rect && rect.width >= PINHOLE && rect.height >= PINHOLE ? boxOf(rect) : null;
      this.#bounds.set(candidate, bounds);
    }
    return bounds;
  }

  /** The lines from one candidate to another, in all their length. */
  #linesOf({ box }: Readable, [from, to]: readonly [Candidate, Candidate]): Box | null {
    const [first, last] = [this.#boundsOf(from), this.#boundsOf(to)];
    if (!first || !last) return first ?? last;
    return getComputedStyle(box).writingMode.startsWith('h')
      ? { ...union(first, last), left: -ENDLESS, right: ENDLESS }
      : { ...union(first, last), top: -ENDLESS, bottom: ENDLESS };
  }

  #read(element: Element): Readable | null {
    let answer = this.#readable.get(element);
    if (answer === undefined) {
      answer = this.#climb(element);
      this.#readable.set(element, answer);
    }
    return answer;
  }

  #climb(element: Element): Readable | null {
    if (designMode(element.ownerDocument) === 'on') return null;
    let rendered: Element | null = null;
    let box: Element | null = null;
    // What is positioned escapes what does not hold it: a pinhole around it that is not positioned cuts nothing off.
    let escape = 'static';
    for (let at: Element | null = element; at !== null; at = around(at)) {
      const { display, position, hasBox, shut, pinhole } = this.#factsOf(at);
      if (shut) return null;
      if (rendered === null && display !== 'contents') {
        if (!isVisible(at)) return null;
        rendered = at;
      }
      if (hasBox) box ??= at;
      const holds = escape === 'static' || (escape === 'absolute' && position !== 'static');
      if (!holds) continue;
      if (pinhole) return null;
      escape = position === 'absolute' || position === 'fixed' ? position : 'static';
    }
    return rendered && { box: box ?? rendered, isPutOff: isPutOff(rendered) };
  }

  #factsOf(element: Element): Facts {
    let facts = this.#facts.get(element);
    if (facts === undefined) {
      const style = getComputedStyle(element);
      // Each value asked of a style costs half a microsecond and more, so none is asked that decides nothing.
      const { display, position } = style;
      const hasBox = !BOXLESS.test(display);
      facts = {
        style,
        display,
        position,
        hasBox,
        shut:
          (hasBox && style.contentVisibility === 'hidden') ||
          (display === 'contents' && style.visibility !== 'visible') ||
          emptied(style, position) ||
          isEdited(element),
        // What the root and the body cut off is cut off by the viewport instead.
        pinhole:
          hasBox &&
          !(element instanceof HTMLBodyElement || element instanceof HTMLHtmlElement) &&
          (style.overflowX !== 'visible' || style.overflowY !== 'visible') &&
          (clientWidth(element) <= PINHOLE || clientHeight(element) <= PINHOLE),
      };
      this.#facts.set(element, facts);
    }
    return facts;
  }

  /** Whether two texts of a name stand in one line, as far as elements tell: no box ends between them, and one slot shows both. */
  #areInLine(before: Text, after: Text): boolean {
    const slot = this.#slotBeside(before, after);
    return slot !== undefined && slot === this.#slotBeside(after, before);
  }

  /** The slot in which a text is shown beside another; undefined where an element ends the line between the two. */
  #slotBeside(node: Text, beside: Text): Element | null | undefined {
    let top: Element | Text = node;
    for (let at = parentElement(node); at && !contains(at, beside); at = parentElement(at)) {
      if (!isInLine(at, this.#factsOf(at).style)) return undefined;
      top = at;
    }
    return assignedSlot(top);
  }
}

/** Whether the reader writes here: an editable host, or a text box by role. */
function isEdited(element: Element): boolean {
  const role = roleOf(element);
  return (
    role === 'textbox' ||
    role === 'searchbox' ||
    (element instanceof HTMLElement && isContentEditable(element))
  );
}
