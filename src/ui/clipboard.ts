/** Puts text on the clipboard, from an extension page or from the card's frame in a page. */

/** What of a window copying needs. `clipboard` is missing where the browser does not take the page for secure. */
export interface CopyWorld {
  readonly document: Document;
  readonly clipboard: Pick<Clipboard, 'writeText'> | undefined;
}

function thisWorld(): CopyWorld {
  const { clipboard } = navigator as { readonly clipboard?: Clipboard };
  return { document, clipboard };
}

/**
 * The old way, which neither a page's permissions policy nor a connection that is not secure forbids: a selected text and
 * the command to copy.
 */
function copyByCommand(text: string, document: Document): boolean {
  const focused = document.activeElement;
  const box = document.createElement('textarea');
  box.className = 'gl-unseen';
  box.readOnly = true;
  box.value = text;
  // The text as it is: what a browser would take from the box has lost its tabs.
  box.addEventListener('copy', (event) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  });
  document.body.append(box);
  box.focus({ preventScroll: true });
  box.select();
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else copies where there is no clipboard object
    return document.execCommand('copy');
  } finally {
    box.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
}

/**
 * Copies a text. To be called while a click or key press is dealt with, for browsers let nothing be copied otherwise.
 * @throws Error where the browser refuses
 */
export async function copyText(text: string, world: CopyWorld = thisWorld()): Promise<void> {
  let refusal: unknown;
  try {
    if (world.clipboard) {
      await world.clipboard.writeText(text);
      return;
    }
  } catch (error) {
    refusal = error;
  }
  if (!copyByCommand(text, world.document))
    throw new Error('The clipboard is closed to this page.', { cause: refusal });
}
