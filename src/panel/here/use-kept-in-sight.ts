import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/**
 * Keeps the entry of a list that stands for what is read in sight as that changes. Not while its reader is at the list, by
 * pointer or keyboard: nothing should move from under them.
 */
export function useKeptInSight(list: RefObject<HTMLElement | null>, current: string | null): void {
  useEffect(() => {
    const { current: element } = list;
    if (!element || element.matches(':hover, :focus-within')) return;
    element
      .querySelector('[aria-current="location"]')
      ?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }, [list, current]);
}
