/** What a page-side script says of its own frame. */

declare global {
  var readerRuns: boolean | undefined;
}

/**
 * Claims the frame for this script.
 * @returns false where a script of this extension runs here already: the manifest's and an injected one may both come
 */
export function claimFrame(): boolean {
  if (globalThis.readerRuns) return false;
  globalThis.readerRuns = true;
  return true;
}

/** A random name for the frame, 64 bits in hex. (`crypto.randomUUID` is missing on pages without TLS.) */
export function frameName(): string {
  return [...crypto.getRandomValues(new Uint32Array(2))]
    .map((part) => part.toString(16).padStart(8, '0'))
    .join('');
}
