/** Theme and size of text as a document wears them: attributes that `tokens.css` has rules for. */

interface Worn {
  readonly theme: string;
  readonly textSize: string;
}

/** Where a page that is opened finds the choice before anything is drawn: the browser's own storage answers too late for that. */
const KEY = 'appearance';

/** Puts a choice on a document. */
export function wear({ theme, textSize }: Worn, { documentElement: root }: Document): void {
  root.dataset.theme = theme;
  root.dataset.textSize = textSize;
}

/** Keeps a choice for the next page that is opened; nothing is kept of the plain one, the default. */
export function keepWorn(choice: Worn, local: Storage, isPlain: boolean): void {
  if (isPlain) local.removeItem(KEY);
  else local.setItem(KEY, JSON.stringify(choice));
}

/** Puts the choice that was kept on a document, as far as it is one. */
export function wearKept(document: Document, local: Storage): void {
  const kept = local.getItem(KEY);
  if (kept === null) return;
  try {
    const { theme, textSize } = JSON.parse(kept) as Record<string, unknown>;
    wear({ theme: String(theme), textSize: String(textSize) }, document);
  } catch {
    // What can't be read is written anew when the page has started.
    local.removeItem(KEY);
  }
}
