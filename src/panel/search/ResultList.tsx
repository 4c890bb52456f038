import type { JSX, TargetedKeyboardEvent } from 'preact';
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Library } from '../../pack/library';
import type { SearchResult } from '../../search';
import { numberWords } from '../../ui/strings';
import { groupResults, sortHeading, type ResultGroup } from './result-groups';
import { ResultRow } from './ResultRow';
import { stepOf } from './steps';
import { type Place, useVirtual, type Virtual } from './use-virtual';

/** Heights in px before anything is drawn: a heading, a result of two or three lines. */
const HEADING = 48;
const ROW = 66;

/** Results up to which the list is drawn whole. */
const WHOLE = 100;

export interface ResultListProps {
  readonly library: Library;
  readonly results: readonly SearchResult[];
  /** The result to begin at, as the list’s key names it: one that the reader comes back from. */
  readonly begin: string | undefined;
  /** A result is opened. */
  readonly onOpen: (key: string) => void;
  /** The reader wants to go back to the box. */
  readonly onLeave: () => void;
}

/** Results under headings by what they are. The arrow keys, Home and End go through them, Escape and Up from the first lead back. */
export function ResultList({
  library,
  results,
  begin,
  onOpen,
  onLeave,
}: ResultListProps): JSX.Element {
  const groups = useMemo(() => groupResults(results), [results]);
  const items = useMemo(() => groups.flatMap((group) => [group, ...group.results]), [groups]);
  const headings = useMemo(() => items.map(isGroup), [items]);
  const keys = useMemo(() => items.map(keyOf), [items]);
  // Other functions would have all places worked out anew in each frame.
  const keyAt = useCallback((index: number) => keys[index] ?? '', [keys]);
  const estimate = useCallback((index: number) => (isGroup(items[index]) ? HEADING : ROW), [items]);
  const list = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<number>();
  const wanted = useRef<number | undefined>(undefined);
  const virtual = useVirtual({
    count: items.length,
    keyOf: keyAt,
    estimate,
    list,
    kept: focused,
    whole: WHOLE,
  });

  const focus = (index: number): boolean => {
    const link = list.current?.querySelector<HTMLElement>(`li[data-index="${index}"] > a`);
    link?.focus();
    return link !== null && link !== undefined;
  };
  const goTo = (index: number) => {
    if (focus(index)) return;
    wanted.current = index;
    virtual.scrollTo(index);
  };
  // A result that was asked for beyond what is drawn takes the focus when it comes.
  useLayoutEffect(() => {
    if (wanted.current !== undefined && focus(wanted.current)) wanted.current = undefined;
  });

  useLayoutEffect(() => {
    const at = begin === undefined ? -1 : items.findIndex((item) => keyOf(item) === begin);
    // Who is typing goes on typing.
    if (at === -1 || list.current?.ownerDocument.activeElement instanceof HTMLInputElement) return;
    goTo(at);
  }, []);

  const onKeyDown = (event: TargetedKeyboardEvent<HTMLDivElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const step = stepOf(event.key, headings, focused);
    if (step === undefined) return;
    event.preventDefault();
    if (step === 'leave') onLeave();
    else goTo(step);
  };

  let first = 0;
  return (
    <div
      ref={list}
      class="gl-results"
      onKeyDown={onKeyDown}
      onFocusIn={({ target }) => setFocused(indexOf(target))}
      onFocusOut={() => setFocused(undefined)}
      onClick={({ target }) => {
        const at = indexOf(target);
        if (at !== undefined) onOpen(keyOf(items[at]));
      }}
    >
      {groups.map((group) => {
        const at = first;
        first += 1 + group.results.length;
        return <Group key={group.sort} library={library} group={group} at={at} virtual={virtual} />;
      })}
    </div>
  );
}

interface GroupProps {
  readonly library: Library;
  readonly group: ResultGroup;
  /** The number of its heading among all items; its results follow. */
  readonly at: number;
  readonly virtual: Virtual;
}

function Group({ library, group, at, virtual }: GroupProps): JSX.Element {
  const { sort, results } = group;
  const rows = virtual.drawn.filter((index) => index > at && index <= at + results.length);
  const begin = virtual.placeOf(at).end;
  const height = virtual.placeOf(at + results.length).end - begin;
  // Before each row, room for those that are not drawn.
  let drawnTo = begin;
  const roomBefore = ({ start, end }: Place) => {
    const room = start - drawnTo;
    drawnTo = end;
    return room > 0 ? { marginBlockStart: `${room}px` } : {};
  };
  return (
    <section aria-labelledby={`gl-group-${sort}`}>
      <h2 id={`gl-group-${sort}`} data-index={at} ref={virtual.measure}>
        {sortHeading(sort)} <span class="gl-count">{numberWords(results.length)}</span>
      </h2>
      <ul
        class="gl-plain"
        style={rows.length === results.length ? {} : { blockSize: `${height}px` }}
      >
        {rows.map((index) => {
          const result = results[index - at - 1];
          return (
            result && (
              <li
                key={keyOf(result)}
                data-index={index}
                ref={virtual.measure}
                aria-setsize={results.length}
                aria-posinset={index - at}
                style={roomBefore(virtual.placeOf(index))}
              >
                <ResultRow library={library} result={result} />
              </li>
            )
          );
        })}
      </ul>
    </section>
  );
}

function isGroup(item: ResultGroup | SearchResult | undefined): item is ResultGroup {
  return item !== undefined && 'results' in item;
}

function keyOf(item: ResultGroup | SearchResult | undefined): string {
  if (!item) return '';
  return isGroup(item) ? item.sort : `${item.thing} ${item.id}`;
}

/** The number of the item that an event came from. */
function indexOf(target: EventTarget | null): number | undefined {
  const item = target instanceof Element ? target.closest<HTMLElement>('li[data-index]') : null;
  return item ? Number(item.dataset.index) : undefined;
}
