/** Moving along the time axis by wheel, pointer and fingers. What scrolls the page goes on scrolling it. */
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Move } from './view';

/** How much closer one px of the wheel goes: a notch of 100 px by a quarter. */
const PER_PX = 1.0025;
/** In px, of a wheel that counts lines. */
const LINE = 16;
/** In px: less is the trembling of a hand that means to press. */
const DRAG = 4;

export interface GestureTarget {
  /** Whether time runs from right to left. */
  readonly isRtl: boolean;
  /** @returns whether there was anywhere to go */
  readonly move: (move: Move) => boolean;
}

/**
 * Ctrl with the wheel, and with it a trackpad's pinch, changes the scale; a wheel that goes sideways, or Shift with it, moves
 * along. The plain wheel is the page's. A drag moves along, two fingers change the scale.
 */
export function useGestures(root: RefObject<HTMLElement | null>, target: GestureTarget): void {
  const now = useRef(target);
  now.current = target;
  useEffect(() => {
    const element = root.current;
    if (!element) return undefined;
    const end = new AbortController();
    // Not passive: the browser's own zoom and its way back must not come as well.
    element.addEventListener('wheel', (event) => wheel(event, element, now.current), {
      signal: end.signal,
      passive: false,
    });
    listenToPointers(element, now, end.signal);
    return () => end.abort();
  }, [root]);
}

/** Where a point lies on the axis: 0 is its beginning, 1 its end. */
function shareAt(x: number, element: Element, isRtl: boolean): number {
  const box = element.getBoundingClientRect();
  const share = box.width > 0 ? (x - box.left) / box.width : 0.5;
  return isRtl ? 1 - share : share;
}

/** A way in px to the right, as a share of the axis towards its end. */
function shareOf(dx: number, element: Element, isRtl: boolean): number {
  const { width } = element.getBoundingClientRect();
  return width > 0 ? ((isRtl ? -1 : 1) * dx) / width : 0;
}

function wheel(event: WheelEvent, element: Element, { isRtl, move }: GestureTarget): void {
  const unit = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : LINE;
  if (event.ctrlKey) {
    event.preventDefault();
    const around = shareAt(event.clientX, element, isRtl);
    move({ do: 'zoom', factor: PER_PX ** (event.deltaY * unit), around });
    return;
  }
  const sideways = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX;
  if (!event.shiftKey && Math.abs(event.deltaX) <= Math.abs(event.deltaY)) return;
  const hasMoved = move({ do: 'pan', by: shareOf(sideways * unit, element, isRtl) });
  if (hasMoved) event.preventDefault();
}

function listenToPointers(
  element: HTMLElement,
  target: { readonly current: GestureTarget },
  signal: AbortSignal,
): void {
  /** Where each pointer that is down was seen last. */
  const down = new Map<number, number>();
  let start = 0;
  let isDrag = false;
  const lift = ({ pointerId }: PointerEvent) => down.delete(pointerId);
  element.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 0) return;
      if (down.size === 0) [start, isDrag] = [event.clientX, false];
      down.set(event.pointerId, event.clientX);
    },
    { signal },
  );
  element.addEventListener(
    'pointermove',
    (event) => {
      const before = down.get(event.pointerId);
      if (before === undefined) return;
      const { isRtl, move } = target.current;
      if (!isDrag && down.size === 1 && Math.abs(event.clientX - start) < DRAG) return;
      if (!isDrag) {
        isDrag = true;
        // From now on what is under the pointer is not pressed.
        element.setPointerCapture(event.pointerId);
      }
      const other = [...down].find(([id]) => id !== event.pointerId)?.[1];
      down.set(event.pointerId, event.clientX);
      if (other === undefined) {
        move({ do: 'pan', by: -shareOf(event.clientX - before, element, isRtl) });
        return;
      }
      const [apart, wasApart] = [Math.abs(event.clientX - other), Math.abs(before - other)];
      if (apart < 1 || wasApart < 1) return;
      const around = shareAt((event.clientX + other) / 2, element, isRtl);
      move({ do: 'zoom', factor: wasApart / apart, around });
    },
    { signal },
  );
  for (const name of ['pointerup', 'pointercancel', 'lostpointercapture'] as const)
    element.addEventListener(name, lift, { signal });
  // A button let go outside is not told to the element.
  element.addEventListener('pointerleave', (event) => !isDrag && lift(event), { signal });
}
