/** Where a text stands among blocks. */
import { isElement, localName, parentElement } from './dom';
import { Effect, effectOf } from './elements';

/** The block that a node's text stands in, which may be the node; null where no text is read (scripts, code, the head). */
export function blockOf(node: Node): Element | null {
  let block: Element | null = null;
  for (let at = isElement(node) ? node : parentElement(node); at !== null; at = parentElement(at)) {
    switch (effectOf(localName(at))) {
      case Effect.Block:
        block ??= at;
        break;
      case Effect.Inline:
      case Effect.Cut:
        break;
      default:
        return null;
    }
  }
  return block;
}
