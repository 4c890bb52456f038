/** Links to a passage of a page: URL text fragments (https://wicg.github.io/scroll-to-text-fragment/). */

/** A passage, by its words, which browsers compare without regard to case and accents, and, where these stand in the page more than once, by words beside it. */
export interface TextDirective {
  readonly textStart: string;
  readonly textEnd?: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

/** What parts a fragment that pages see from the directive for the browser. */
const DELIMITER = ':~:';

/** Whether others can open an address: what a frame holds without one of its own, or only in this browser, they cannot. */
export function canBeLinked(address: string): boolean {
  return /^(?:https?|file):/iu.test(address);
}

/**
 * A link to a passage. A fragment of the page's own stays, a directive in the address gives way.
 * @param address of the document, absolute
 * @throws URIError where the words hold half a character
 */
export function linkToText(address: string, directive: TextDirective): string {
  const { prefix, textStart, textEnd, suffix } = directive;
  const parts = [encoded(textStart)];
  if (prefix) parts.unshift(`${encoded(prefix)}-`);
  if (textEnd) parts.push(encoded(textEnd));
  if (suffix) parts.push(`-${encoded(suffix)}`);
  const [own = ''] = address.split(DELIMITER, 1);
  return `${own}${own.includes('#') ? '' : '#'}${DELIMITER}text=${parts.join(',')}`;
}

/** Percent-encoded, the hyphen too: beside a comma it marks what is prefix or suffix. */
function encoded(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D');
}
