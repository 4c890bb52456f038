/**
 * Which mentions are the first of their entity in their section.
 *
 * A section begins with each heading, and with each sectioning element or shadow tree, which is a section of its own: after it the
 * one around it goes on. Sections are gone through from their beginning, and no further than to the last mention that was asked of:
 * those are near the screen, and what comes after them says nothing.
 */
import type { Candidate } from './candidate';
import { closest, isElement, localName, nodeWalker, parentElement, roleOf } from './dom';

const SECTIONING = new Set(['article', 'aside', 'nav', 'section']);
const SECTIONING_SELECTOR = [...SECTIONING].join();
const HEADING = /^h[1-6]$/u;

/** A way through what stands in one sectioning element, those in it left out. */
interface Way {
  readonly walker: TreeWalker;
  /** Entities met since the last heading. */
  met: Set<number>;
  /** Texts that are behind, of those with mentions. */
  readonly passed: Set<Node>;
}

/** Holds for one moment in the life of a page. */
export class Sections {
  readonly #entityOf: (mention: Candidate) => number;
  readonly #byText = new Map<Node, Candidate[]>();
  readonly #ways = new Map<Node, Way>();
  readonly #firsts = new Set<Candidate>();

  /** @param mentions all that count, in any order */
  constructor(mentions: readonly Candidate[], entityOf: (mention: Candidate) => number) {
    this.#entityOf = entityOf;
    for (const mention of mentions) {
      const its = this.#byText.get(mention.from.node);
      if (its) its.push(mention);
      else this.#byText.set(mention.from.node, [mention]);
    }
  }

  /** Whether a mention is the first of its entity in its section. */
  isFirst(mention: Candidate): boolean {
    const { node } = mention.from;
    const way = this.#wayTo(node);
    while (!way.passed.has(node) && this.#step(way));
    return this.#firsts.has(mention);
  }

  #wayTo(node: Node): Way {
    const parent = parentElement(node);
    const scope = (parent && closest(parent, SECTIONING_SELECTOR)) ?? node.getRootNode();
    let way = this.#ways.get(scope);
    if (way === undefined) {
      way = { walker: nodeWalker(scope, isWithinSection), met: new Set(), passed: new Set() };
      this.#ways.set(scope, way);
    }
    return way;
  }

  /** Goes on to the next node. @returns false where there is none */
  #step(way: Way): boolean {
    const node = way.walker.nextNode();
    if (node === null) return false;
    if (isElement(node)) {
      if (HEADING.test(localName(node)) || roleOf(node) === 'heading') way.met = new Set();
      return true;
    }
    const mentions = this.#byText.get(node);
    if (mentions === undefined) return true;
    way.passed.add(node);
    for (const mention of mentions.sort((a, b) => a.from.offset - b.from.offset)) {
      const entity = this.#entityOf(mention);
      if (way.met.has(entity)) continue;
      way.met.add(entity);
      this.#firsts.add(mention);
    }
    return true;
  }
}

const isWithinSection = (node: Node): number =>
  isElement(node) && SECTIONING.has(localName(node))
    ? NodeFilter.FILTER_REJECT
    : NodeFilter.FILTER_ACCEPT;
