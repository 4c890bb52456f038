/** Whether elements leave their text in the line that they stand in, as the browser lays them out: their names do not tell. */
import { contains, parentElement } from './dom';

/** Ways to be laid out that leave an element within its line of text. */
const INLINE = /^(?:inline|contents|ruby)/u;
/** Of these, those that are a box of its own: a chip, a button, a letter that moves. */
const INLINE_BOX = 'inline-';

/** Whether an element stands in a line with what is beside it: inline, or a drop cap, which floats and yet begins the word that follows. */
export function isInLine(element: Element, style: CSSStyleDeclaration): boolean {
  return INLINE.test(style.display) || (style.cssFloat !== 'none' && isLetter(element));
}

/** Whether an element holds one letter: with an accent or half of a pair it has two units. */
function isLetter({ textContent }: Element): boolean {
  return textContent.trim().length <= 2;
}

/**
 * Whether two texts with nothing between them are one word where a letter ends the one and begins the other. Links of a menu,
 * chips and what is kept for screen readers stand side by side in the source without a space, and apart on the page.
 */
export function joinWord(before: Text, after: Text): boolean {
  return endsNoBox(before, after) && endsNoBox(after, before);
}

function endsNoBox(node: Text, beside: Text): boolean {
  for (let at = parentElement(node); at && !contains(at, beside); at = parentElement(at)) {
    const style = getComputedStyle(at);
    if (!isInLine(at, style) || (style.display.startsWith(INLINE_BOX) && !isLetter(at)))
      return false;
  }
  return true;
}
