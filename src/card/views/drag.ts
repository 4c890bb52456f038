/** Moves a pinned card: by dragging its header, and by keys for whoever has no pointer. */
import type { HTMLAttributes } from 'preact';
import { useRef } from 'preact/hooks';

/** Tells by how many CSS pixels the card is to move, to the right and down. */
export type Drag = (dx: number, dy: number) => void;

/** CSS pixels that one press of a key or a button moves the card: some ten presses cross a small window. */
export const MOVE_STEP = 32;

/** The directions in which keys and buttons move a card; they are those of the screen, whichever way the text runs. */
export const MOVES = {
  ArrowLeft: [-MOVE_STEP, 0],
  ArrowUp: [0, -MOVE_STEP],
  ArrowDown: [0, MOVE_STEP],
  ArrowRight: [MOVE_STEP, 0],
} as const satisfies Record<string, readonly [number, number]>;

/** What else in a header takes a press for itself. */
const CONTROLS = 'button, a, summary, input, [contenteditable]';

type Handle = Pick<
  HTMLAttributes<HTMLElement>,
  'onPointerDown' | 'onPointerMove' | 'onPointerUp' | 'onPointerCancel' | 'onKeyDown'
>;

/** Handlers that make an element the handle of the card; none where there is nothing to tell. */
export function useDragHandle(onDrag: Drag | undefined): Handle {
  const held = useRef<{ readonly x: number; readonly y: number } | null>(null);
  if (!onDrag) return {};
  const release = () => {
    held.current = null;
  };
  const follow = (event: PointerEvent) => {
    const from = held.current;
    if (!from || !event.isPrimary) return;
    // By the screen: the card moves under the pointer, so that within it the pointer stands still.
    held.current = { x: event.screenX, y: event.screenY };
    const [dx, dy] = [event.screenX - from.x, event.screenY - from.y];
    if (dx !== 0 || dy !== 0) onDrag(dx, dy);
  };
  return {
    onPointerDown(event) {
      if (event.button !== 0 || !event.isPrimary || isControl(event.target)) return;
      held.current = { x: event.screenX, y: event.screenY };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: follow,
    onPointerUp(event) {
      // Where the pointer was let go may be told by this alone.
      follow(event);
      release();
    },
    onPointerCancel: release,
    onKeyDown(event) {
      if (!event.shiftKey || event.altKey || event.ctrlKey || event.metaKey) return;
      const move = Object.entries(MOVES).find(([key]) => key === event.key)?.[1];
      if (!move) return;
      event.preventDefault();
      onDrag(move[0], move[1]);
    },
  };
}

function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(CONTROLS) !== null;
}
