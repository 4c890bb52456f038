/**
 * Which mentions are the first of their entity in their section.
 *
 * A section begins with each heading, and with each sectioning element or shadow tree, which is a section of its own: after it the
 * one around it goes on. From the mentions that are asked of, those near the screen, the page is gone through backwards, until all
 * have met either one before them or the beginning of their section: in most pages that is not far.
 */
import type { Candidate } from './candidate';
import { closest, isElement, localName, nodeWalker, parentElement, roleOf } from './dom';

const SECTIONING = 'article, aside, nav, section';
const HEADING = /^h[1-6]$/u;

/** What a node's section stands in: the nearest sectioning element, or the whole tree. */
function scopeOf(node: Node): Node {
  const element = isElement(node) ? node : parentElement(node);
  return (element && closest(element, SECTIONING)) ?? node.getRootNode();
}

const isHeading = (element: Element): boolean =>
  HEADING.test(localName(element)) || roleOf(element) === 'heading';

function byNode(
  mentions: readonly Candidate[],
  nodeOf: (mention: Candidate) => Node,
): Map<Node, Candidate[]> {
  const groups = new Map<Node, Candidate[]>();
  for (const mention of mentions) {
    const node = nodeOf(mention);
    const group = groups.get(node);
    if (group) group.push(mention);
    else groups.set(node, [mention]);
  }
  return groups;
}

/** The mention that stands last in its tree. */
const last = (mentions: readonly Candidate[]): Candidate | undefined =>
  mentions.reduce<Candidate | undefined>((latest, { from }, i) => {
    const follows =
      !latest ||
      (latest.from.node.compareDocumentPosition(from.node) & Node.DOCUMENT_POSITION_FOLLOWING) !==
        0;
    return follows ? mentions[i] : latest;
  }, undefined);

/** Holds for one moment in the life of a page. */
export class Sections {
  readonly #entityOf: (mention: Candidate) => number;
  readonly #byText: ReadonlyMap<Node, Candidate[]>;
  /** What was answered. */
  readonly #isFirst = new Map<Candidate, boolean>();

  /** @param mentions all that count, in any order */
  constructor(mentions: readonly Candidate[], entityOf: (mention: Candidate) => number) {
    this.#entityOf = entityOf;
    this.#byText = byNode(mentions, ({ from }) => from.node);
  }

  /** Which of some mentions are the first of their entity in their section. */
  firstsAmong(mentions: readonly Candidate[]): ReadonlySet<Candidate> {
    const asked = mentions.filter(
      (mention) =>
        !this.#isFirst.has(mention) && this.#byText.get(mention.from.node)?.includes(mention),
    );
    for (const [scope, its] of byNode(asked, ({ from }) => scopeOf(from.node)))
      this.#goBack(scope, its);
    return new Set(mentions.filter((mention) => this.#isFirst.get(mention)));
  }

  #goBack(scope: Node, asked: readonly Candidate[]): void {
    const unmet = new Set(asked);
    /** Those met that have met none before them so far. */
    const open = new Map<number, Candidate>();
    const close = (): void => {
      for (const mention of open.values()) this.#isFirst.set(mention, true);
      open.clear();
    };
    const walker = nodeWalker(scope);
    let node: Node | null = last(asked)?.from.node ?? null;
    if (node !== null) walker.currentNode = node;
    for (; node !== null && unmet.size + open.size > 0; node = walker.previousNode()) {
      if (isElement(node)) {
        if (isHeading(node) && scopeOf(node) === scope) close();
        continue;
      }
      const mentions = this.#byText.get(node);
      if (mentions === undefined || scopeOf(node) !== scope) continue;
      for (const mention of mentions.sort((a, b) => b.from.offset - a.from.offset)) {
        const entity = this.#entityOf(mention);
        const after = open.get(entity);
        if (after) this.#isFirst.set(after, false);
        open.delete(entity);
        if (unmet.delete(mention)) open.set(entity, mention);
      }
    }
    close();
  }
}
