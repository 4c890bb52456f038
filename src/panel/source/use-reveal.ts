import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';
import type { Span } from '../../pack/source-passages';
import { spanKey } from '../route';
import { isSame } from './segments';
import type { SourceCopy } from './source-copy';
import type { Towards } from './source-scope';

/** The elements of a source's page between which the focus moves. */
export interface Places {
  readonly title: RefObject<HTMLElement | null>;
  readonly note: RefObject<HTMLElement | null>;
  readonly copy: RefObject<HTMLElement | null>;
  readonly openButton: RefObject<HTMLElement | null>;
  /** Around all of them. */
  readonly article: RefObject<HTMLElement | null>;
}

/**
 * Moves focus and sight with what is asked for: to a passage when its link is followed or the page is opened at it, back to
 * where the reader came from when it is left, to a copy when it is opened or closed.
 * @returns what a passage's link calls before it is followed
 */
export function useReveal(
  at: Span | undefined,
  copy: SourceCopy | undefined,
  places: Places,
): (span: Span, towards: Towards) => void {
  const towards = useRef<Towards>('words');
  const cameFrom = useRef<Element | null>(null);
  const shown = useRef<Element | null>(null);
  const before = useRef<{ readonly key: string; readonly copy: SourceCopy | undefined }>({
    key: '',
    copy,
  });
  const key = at ? spanKey(at) : '';

  const reveal = () => {
    // The text marks the words that are looked at.
    const words = places.article.current?.querySelector<HTMLElement>('.gl-text [aria-current]');
    const target = words && towards.current === 'words' ? words : places.note.current;
    // From words to what is said of them the text stands still, unless the note would cover them.
    (words ?? target)?.scrollIntoView({ block: target === words || !words ? 'center' : 'nearest' });
    target?.focus({ preventScroll: true });
    towards.current = 'words';
    shown.current = words ?? null;
  };

  useLayoutEffect(() => {
    const was = before.current;
    before.current = { key, copy };
    if (was.copy !== copy) {
      if (copy && at) reveal();
      else if (copy) {
        // The text is what was asked for: its heading goes to the top.
        places.copy.current?.scrollIntoView({ block: 'start' });
        places.copy.current?.focus({ preventScroll: true });
      } else places.openButton.current?.focus();
    } else if (was.key !== key) {
      if (at) reveal();
      else focusFirst(cameFrom.current, shown.current, places.title.current);
      if (!at) cameFrom.current = null;
    }
  }, [key, copy]);

  return useCallback(
    (span: Span, to: Towards) => {
      towards.current = to;
      cameFrom.current = document.activeElement;
      if (isSame(span, at)) reveal();
    },
    [key, copy],
  );
}

/** Gives the focus to the first element that is still in the page. */
function focusFirst(...elements: readonly (Element | null)[]): void {
  const first = elements.find((element) => element instanceof HTMLElement && element.isConnected);
  if (first instanceof HTMLElement) first.focus();
}
