/** A place in the page where a name stands: what the scan found, tied to nodes. It is a mention once its gate is open. */
import type { Found } from '../match/resolve';
import { contains, isContentEditable, isVisible, parentElement } from './dom';
import { type Point, pointAt, type Run } from './run';

export interface Candidate extends Found {
  readonly from: Point;
  readonly to: Point;
  /** The text nodes that the name runs through, in order. */
  readonly nodes: readonly Text[];
}

/** Ties a found name to the nodes of its run. */
export function candidateIn(run: Run, found: Found): Candidate {
  const from = pointAt(run, found.start, 'start');
  const to = pointAt(run, found.end, 'end');
  const first = run.nodes.indexOf(from.node);
  const last = from.node === to.node ? first : run.nodes.indexOf(to.node, first);
  return { ...found, from, to, nodes: run.nodes.slice(first, last + 1) };
}

/** Ways to be laid out that leave an element within its line of text. */
const INLINE = /^(?:inline|contents|ruby)/u;

function staysInLine(element: Element | null, beside: Node): boolean {
  for (let at = element; at !== null && !contains(at, beside); at = parentElement(at)) {
    if (!INLINE.test(getComputedStyle(at).display)) return false;
  }
  return true;
}

/** Answers for one moment in the life of a page; several candidates in one element share the asking. */
export class Usability {
  readonly #known = new Map<Element, boolean>();

  /** Whether a reader sees the candidate as text of the page: rendered, not editable, in one line of text. */
  of(candidate: Candidate): boolean {
    const { nodes } = candidate;
    for (const [i, node] of nodes.entries()) {
      const parent = parentElement(node);
      if (parent === null || !this.#readable(parent)) return false;
      const before = nodes[i - 1];
      if (before && !(staysInLine(parentElement(before), node) && staysInLine(parent, before)))
        return false;
    }
    return candidate.to.offset <= candidate.to.node.length;
  }

  #readable(element: Element): boolean {
    let answer = this.#known.get(element);
    if (answer === undefined) {
      answer = isVisible(element) && !isEdited(element);
      this.#known.set(element, answer);
    }
    return answer;
  }
}

/** Whether the reader writes here: an editable host, a text box by role, or a whole document in design mode. */
function isEdited(element: Element): boolean {
  if (element.ownerDocument.designMode === 'on') return true;
  if (element instanceof HTMLElement && isContentEditable(element)) return true;
  return Element.prototype.closest.call(element, '[role="textbox"],[role="searchbox"]') !== null;
}
