import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** The room that an element has across, in px, kept up to date; a fallback until it is known, and where nothing is laid out. */
export function useWidth(element: RefObject<HTMLElement | null>, fallback: number): number {
  const [width, setWidth] = useState(fallback);
  useLayoutEffect(() => {
    const view = element.current?.ownerDocument.defaultView;
    // A panel's parts are as wide as its window lets them be; nothing else changes them.
    const read = () => setWidth(readWidth(element.current, fallback));
    read();
    view?.addEventListener('resize', read);
    return () => view?.removeEventListener('resize', read);
  }, [element, fallback]);
  return width;
}

function readWidth(element: HTMLElement | null, fallback: number): number {
  const width = element?.clientWidth ?? 0;
  return width > 0 ? width : fallback;
}
