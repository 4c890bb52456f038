/**
 * Puts text on the clipboard from within a page, without an element in it. Extension pages select a box of their own instead
 * (`ui/clipboard.ts`): Firefox runs the command where something is selected alone (tried), so there it does nothing here.
 */

/**
 * The old way, which neither a page's permissions policy nor a connection that is not secure forbids. The page's own listeners
 * don't get the event, unless they stand on the window and came first; the text they don't get at all.
 */
function copyByCommand(text: string): boolean {
  let done = false;
  const onCopy = (event: ClipboardEvent): void => {
    if (!event.isTrusted || !event.clipboardData) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData.setData('text/plain', text);
    done = true;
  };
  window.addEventListener('copy', onCopy, { capture: true });
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else copies where there is no clipboard object
    return document.execCommand('copy') && done;
  } finally {
    window.removeEventListener('copy', onCopy, { capture: true });
  }
}

/**
 * Copies a text. To be called within seconds of a click or key press in the page or in a frame of it: browsers let nothing be
 * copied otherwise.
 * @returns whether it is on the clipboard
 */
export async function copyFromPage(text: string): Promise<boolean> {
  const { clipboard } = navigator as { readonly clipboard?: Clipboard };
  try {
    if (clipboard) {
      await clipboard.writeText(text);
      return true;
    }
  } catch {
    // Refused by the page's policy, or for want of focus; the command may still be let.
  }
  return copyByCommand(text);
}
