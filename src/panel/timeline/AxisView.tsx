import type { JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Library } from '../../pack/library';
import { moveByArrows } from '../../ui/arrow-keys';
import { formatDate } from '../../ui/dates';
import { isolated, counted, t } from '../../ui/strings';
import { measureLike, type Measure } from '../measure';
import { directionOf } from '../text-direction';
import { AxisRow, LANE, LANE_TOP, type NamedRow } from './AxisRow';
import { ALONG, AxisTools, CLOSER } from './AxisTools';
import type { TimelineItem } from './items';
import { place, type ToPlace } from './place';
import { stacked, type Row } from './stacks';
import type { TimelineControl } from './state';
import { Ticks } from './Ticks';
import { TimelineNote } from './TimelineNote';
import { useGestures } from './use-gestures';
import type { Move } from './view';
import { qualifierSign, rowWords, stretchWords } from './words';

export interface AxisViewProps {
  readonly library: Library;
  readonly items: readonly TimelineItem[];
  readonly control: TimelineControl;
  /** In px. */
  readonly width: number;
}

/** So many lanes are drawn at first, and as many more when they are asked for: no eye takes in more, and each costs time. */
const LANES = 60;

/** A guess for the first drawing, before there is an element whose font could be asked for. */
const guess: Measure = (text) => Array.from(text).length * 7;

/**
 * The time axis. Time runs the way that the interface is read, so in Arabic from right to left: what came first stands where
 * reading begins, as in the list, in Arabic history books, and in the order of the tools above it.
 */
export function AxisView({ library, items, control, width }: AxisViewProps): JSX.Element {
  const { state, bounds, change, move } = control;
  const { stretch, open, chosen } = state;
  const isRtl = t('direction') === 'rtl';
  const root = useRef<HTMLDivElement>(null);
  const [measure, setMeasure] = useState(() => guess);
  useLayoutEffect(() => {
    if (!root.current) return;
    const real = measureLike(root.current);
    setMeasure(() => real);
  }, []);

  const rows = useMemo(
    () => stacked(items, open).map((row) => toPlace(library, row)),
    [library, items, open],
  );
  const placed = useMemo(
    () => place(rows, stretch, width, measure),
    [rows, stretch, width, measure],
  );
  const [most, setMost] = useState(LANES);
  const drawn = placed.filter(({ lane }) => lane < most);
  const rest = placed.length - drawn.length;
  const height = (Math.max(-1, ...drawn.map(({ lane }) => lane)) + 1) * LANE + LANE_TOP;
  useGestures(root, { isRtl, move });
  const keepFocus = useFocusWithin(root);

  const item = items.find(({ key }) => key === chosen);
  const onPress = (row: Row) => {
    if (row.kind === 'item') change({ chosen: row.key });
    else change({ open: toggled(open, row.key) });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = moveOf(event, isRtl, { do: 'show', stretch: bounds });
    if (step) {
      event.preventDefault();
      keepFocus();
      move(step);
      return;
    }
    if (root.current) moveByArrows(event, root.current, '[role=button]');
  };
  return (
    <>
      <AxisTools items={items} stretch={stretch} bounds={bounds} onMove={move} />
      <div
        ref={root}
        class="gl-axis"
        role="group"
        tabIndex={0}
        aria-label={t('timeline.chart', [stretchWords(stretch)])}
        onKeyDown={onKeyDown}
      >
        <Ticks stretch={stretch} width={width} height={height} isRtl={isRtl} measure={measure} />
        <svg class="gl-lanes" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
          {drawn.map((one) => (
            <AxisRow
              key={one.of.row.key}
              placed={one}
              width={width}
              isRtl={isRtl}
              isChosen={one.of.row.key === chosen}
              onPress={onPress}
            />
          ))}
        </svg>
        {placed.length === 0 && <p class="gl-meta">{t('timeline.nothingHere')}</p>}
      </div>
      {rest > 0 && (
        <button type="button" class="gl-button" onClick={() => setMost(most + LANES)}>
          {counted('panel.showAll', rest)}
        </button>
      )}
      <div class="gl-axis-hints gl-meta">
        <p>{t('timeline.vague')}</p>
        <p>{t('timeline.recordHint')}</p>
        <p>{t('timeline.keys')}</p>
      </div>
      {item && (
        <TimelineNote
          key={item.key}
          library={library}
          item={item}
          onClose={() => {
            change({ chosen: undefined });
            const pressed = root.current?.querySelector<SVGElement>('[aria-pressed=true]');
            (pressed ?? root.current)?.focus({ preventScroll: true });
          }}
        />
      )}
    </>
  );
}

/** A row with all its words: they are the same at every move, and writing dates takes longer than placing them. */
function toPlace(library: Library, row: Row): ToPlace<NamedRow> {
  const { extent, date } = row.kind === 'item' ? row.item : row.items[0];
  const fold = row.kind === 'item' ? '' : row.isOpen ? '−' : '+';
  const name = rowWords(library, row);
  const words = [fold, qualifierSign(extent), name].filter((part) => part !== '').join(' ');
  const spoken = t('labelled', [formatDate(date), isolated(name)]);
  const direction =
    row.kind === 'item' ? directionOf(name) : t('direction') === 'rtl' ? 'rtl' : 'ltr';
  return { of: { row, spoken, direction }, extent, words };
}

function toggled(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(keys);
  if (!next.delete(key)) next.add(key);
  return next;
}

/** What a key asks for; with another key held down it is the browser's. The arrows go where they point, whichever way time runs. */
function moveOf(event: KeyboardEvent, isRtl: boolean, all: Move): Move | undefined {
  if (event.altKey || event.ctrlKey || event.metaKey) return undefined;
  const right = isRtl ? -ALONG : ALONG;
  switch (event.key) {
    case '+':
    case '=':
      return { do: 'zoom', factor: CLOSER };
    case '-':
      return { do: 'zoom', factor: 1 / CLOSER };
    case '0':
      return all;
    case 'ArrowRight':
      return { do: 'pan', by: right };
    case 'ArrowLeft':
      return { do: 'pan', by: -right };
    default:
      return undefined;
  }
}

/** Holds the focus within an element when what has it is no longer drawn. @returns to be called before something may go */
function useFocusWithin(root: { readonly current: HTMLElement | null }): () => void {
  const wasWithin = useRef(false);
  useLayoutEffect(() => {
    const element = root.current;
    if (!wasWithin.current || !element) return;
    wasWithin.current = false;
    if (!element.contains(element.ownerDocument.activeElement))
      element.focus({ preventScroll: true });
  });
  return () => {
    wasWithin.current = root.current?.contains(root.current.ownerDocument.activeElement) ?? false;
  };
}
