import {
  defaultRangeExtractor,
  observeWindowOffset,
  observeWindowRect,
  type Range,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useState } from 'preact/hooks';

/** Items drawn beyond each edge of the window. */
const OVERSCAN = 8;

export interface VirtualOptions {
  readonly count: number;
  /** What stays the same for an item while its place changes; the same function while the items are the same. */
  readonly keyOf: (index: number) => string;
  /** The height that an item is thought to have until it is drawn, in px. */
  readonly estimate: (index: number) => number;
  /** The element that holds the items. */
  readonly list: RefObject<HTMLElement | null>;
  /** An item that is drawn wherever the window stands: the one with the focus. */
  readonly kept: number | undefined;
  /** Lists that are no longer than this are drawn whole, so that the browser's own search finds all that is in them. */
  readonly whole: number;
}

/** Where an item stands, in px from the beginning of the list. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

export interface Virtual {
  /** The items to draw, in order. */
  readonly drawn: readonly number[];
  readonly placeOf: (index: number) => Place;
  /** As the `ref` of each item, whose element carries its number as `data-index`. */
  readonly measure: (element: HTMLElement | null) => void;
  readonly scrollTo: (index: number) => void;
}

/** Draws only as much of a long list as the window shows; the window itself scrolls. */
export function useVirtual(options: VirtualOptions): Virtual {
  const { count, keyOf, estimate, list, kept, whole } = options;
  const [, redraw] = useState(0);
  const [margin, setMargin] = useState(0);
  const settings = {
    count,
    estimateSize: estimate,
    getItemKey: keyOf,
    overscan: OVERSCAN,
    scrollMargin: margin,
    getScrollElement: () => list.current?.ownerDocument.defaultView ?? null,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    // The list appears under a window that may have been scrolled already, and leaves it where it is.
    initialOffset: () => list.current?.ownerDocument.defaultView?.scrollY ?? 0,
    scrollToFn: scrollWindow,
    // An element that is not laid out has no height.
    measureElement: (element: HTMLElement) =>
      element.offsetHeight || estimate(Number(element.dataset.index)),
    rangeExtractor: (range: Range) => toDraw(range, kept, whole),
    onChange: () => redraw((times) => times + 1),
  };
  const [virtualizer] = useState(() => new Virtualizer<Window, HTMLElement>(settings));
  virtualizer.setOptions(settings);

  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => {
    const { current } = list;
    const view = current?.ownerDocument.defaultView;
    // What stands above the list may have grown or shrunk, though not by scrolling, and to ask has the browser lay out the page.
    if (current && view && !virtualizer.isScrolling)
      setMargin(Math.round(current.getBoundingClientRect().top + view.scrollY));
    virtualizer._willUpdate();
  });

  const measure = useCallback(
    (element: HTMLElement | null) => virtualizer.measureElement(element),
    [virtualizer],
  );
  return {
    drawn: virtualizer.getVirtualItems().map(({ index }) => index),
    placeOf: (index) => {
      const { start = margin, end = margin } = virtualizer.measurementsCache[index] ?? {};
      return { start: start - margin, end: end - margin };
    },
    measure,
    scrollTo: (index) => virtualizer.scrollToIndex(index),
  };
}

function scrollWindow(...[offset, how, virtualizer]: Parameters<typeof windowScroll<Window>>) {
  if ((how.adjustments ?? 0) === 0 && offset === virtualizer.scrollElement?.scrollY) return;
  windowScroll(offset, how, virtualizer);
}

function toDraw(range: Range, kept: number | undefined, whole: number): number[] {
  if (range.count <= whole) return Array.from({ length: range.count }, (_, index) => index);
  const indexes = defaultRangeExtractor(range);
  if (kept === undefined || kept >= range.count || indexes.includes(kept)) return indexes;
  return [...indexes, kept].sort((a, b) => a - b);
}
