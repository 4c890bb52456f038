/** What the reader has chosen on the timeline, kept while the panel is open: the way back from an entry leads to the same view. */
import { useCallback, useRef, useState } from 'preact/hooks';
import type { Library } from '../../pack/library';
import type { ItemKind, Timeline, TimelineItem } from './items';
import { boundsOf, firstStretch, moved, type Move, type Stretch } from './view';

export interface TimelineState {
  /** Without a choice, what there is room for. */
  readonly form?: 'axis' | 'list';
  readonly hidden: ReadonlySet<ItemKind>;
  /** The entity that items must concern; empty for all. */
  readonly entity: string;
  /** Keys of the stacks that are open. */
  readonly open: ReadonlySet<string>;
  readonly stretch: Stretch;
  /** Key of the item that is looked at. */
  readonly chosen?: string | undefined;
}

export interface TimelineControl {
  readonly state: TimelineState;
  readonly bounds: Stretch;
  readonly change: (part: Partial<TimelineState>) => void;
  /** @returns whether there was anywhere to go */
  readonly move: (move: Move) => boolean;
}

/** Where nothing is dated there is no axis; any stretch will do. */
const NOWHERE: Stretch = { from: 0, to: 1 };

const kept = new WeakMap<Library, TimelineState>();

function firstState({ items }: Timeline, bounds: Stretch): TimelineState {
  const stretch = firstStretch(
    items.map(({ extent }) => extent),
    bounds,
  );
  return { hidden: new Set(), entity: '', open: new Set(), stretch };
}

export function useTimelineState(library: Library, timeline: Timeline): TimelineControl {
  const bounds = useRef(boundsOf(timeline.items.map(({ extent }) => extent)) ?? NOWHERE).current;
  const [state, setState] = useState(() => kept.get(library) ?? firstState(timeline, bounds));
  // Several moves may come between two drawings; each begins where the last one ended.
  const now = useRef(state);
  const change = useCallback(
    (part: Partial<TimelineState>) => {
      now.current = { ...now.current, ...part };
      kept.set(library, now.current);
      setState(now.current);
    },
    [library],
  );
  const move = useCallback(
    (step: Move) => {
      const { stretch } = now.current;
      const next = moved(stretch, step, bounds);
      if (next.from === stretch.from && next.to === stretch.to) return false;
      change({ stretch: next });
      return true;
    },
    [change, bounds],
  );
  return { state, bounds, change, move };
}

/** The items of the kinds, and of the entity, that are asked for. */
export function chosenOf<T extends Pick<TimelineItem, 'content' | 'concerns'>>(
  items: readonly T[],
  { hidden, entity }: Pick<TimelineState, 'hidden' | 'entity'>,
): readonly T[] {
  return items.filter(
    ({ content, concerns }) => !hidden.has(content.kind) && (entity === '' || concerns.has(entity)),
  );
}
