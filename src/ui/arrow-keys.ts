/**
 * Moves the focus among the items of a list by the arrow keys, Home and End.
 * Every item stays in the tab order, so a reader who doesn't know of the arrows loses nothing.
 */
export function moveByArrows(event: KeyboardEvent, list: ParentNode, items: string): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const all = [...list.querySelectorAll<HTMLElement>(items)];
  const at = all.findIndex((item) => item === event.target);
  const next = {
    ArrowDown: all[at + 1],
    ArrowUp: at > 0 ? all[at - 1] : undefined,
    // In a text field these two move the caret.
    Home: at >= 0 ? all[0] : undefined,
    End: at >= 0 ? all.at(-1) : undefined,
  }[event.key];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
