import type { JSX } from 'preact';
import type { Placed } from './place';
import { Sign } from './Sign';
import type { Row } from './stacks';

/** The height of a lane, in px: words, under them a bar, and no less than a finger should have to hit. */
export const LANE = 26;
/** Above the first lane, in px. */
export const LANE_TOP = 6;
/** Of a bar, in px. It lies under the words as a line does, for they may begin before it and go on beyond it. */
const BAR = 4;
/** From the middle of a lane to a bar, to the line on which words stand, and up to the middle of a sign, in px. */
const [TO_BAR, TO_BASE, TO_SIGN] = [6, 1.5, 3];

/** A row with what it is called. */
export interface NamedRow {
  readonly row: Row;
  /** Its date and its words. */
  readonly spoken: string;
  /** Of its words. */
  readonly direction: 'ltr' | 'rtl';
}

export interface AxisRowProps {
  readonly placed: Placed<NamedRow>;
  /** Of the axis, in px. */
  readonly width: number;
  readonly isRtl: boolean;
  readonly isChosen: boolean;
  readonly onPress: (row: Row) => void;
}

/** An item or a stack in its lane: its sign, its bar where it is longer than a day, its words. */
export function AxisRow({ placed, width, isRtl, isChosen, onPress }: AxisRowProps): JSX.Element {
  const { of, lane, sign, bar, words, whole } = placed;
  const { row, spoken, direction } = of;
  const item = row.kind === 'item' ? row.item : row.items[0];
  const { approximate, uncertain } = item.extent;
  const y = LANE_TOP + lane * LANE + LANE / 2;
  const left = (piece: { readonly start: number; readonly end: number }) =>
    isRtl ? width - piece.end : piece.start;
  const looks = ['gl-mark'];
  if (approximate || uncertain) looks.push('gl-vague');
  return (
    <g
      class={looks.join(' ')}
      role="button"
      // In small letters: names of attributes in drawings are taken as they are written.
      tabindex={0}
      aria-label={spoken}
      {...(row.kind === 'item' ? { 'aria-pressed': isChosen } : { 'aria-expanded': row.isOpen })}
      onClick={() => onPress(row)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onPress(row);
      }}
    >
      <title>{spoken}</title>
      <rect
        class="gl-mark-ground"
        x={left(whole) - 1}
        y={y - LANE / 2 + 1}
        width={whole.end - whole.start + 2}
        height={LANE - 2}
        rx={3}
      />
      {bar && (
        <rect
          class="gl-bar"
          x={left(bar)}
          y={y + TO_BAR}
          width={bar.end - bar.start}
          height={BAR}
          rx={1.5}
        />
      )}
      {bar?.goesOn && <Beyond x={isRtl ? 0 : width} y={y + TO_BAR + BAR / 2} isLeft={isRtl} />}
      {bar?.wentBefore && <Beyond x={isRtl ? width : 0} y={y + TO_BAR + BAR / 2} isLeft={!isRtl} />}
      <g transform={`translate(${isRtl ? width - sign : sign} ${y - TO_SIGN})`}>
        <Sign kind={item.content.kind} />
      </g>
      <text
        x={left(words) + (direction === 'rtl' ? words.end - words.start : 0)}
        y={y + TO_BASE}
        direction={direction}
        lang={row.kind === 'item' ? item.pack.language : undefined}
      >
        {words.text}
      </text>
    </g>
  );
}

/** The sign that a bar goes on beyond the edge at which it stands. */
function Beyond({
  x,
  y,
  isLeft,
}: {
  readonly x: number;
  readonly y: number;
  readonly isLeft: boolean;
}): JSX.Element {
  const tip = isLeft ? x + 1.5 : x - 1.5;
  const back = isLeft ? 4 : -4;
  return <path class="gl-beyond-sign" d={`M${tip + back} ${y - 4.5}L${tip} ${y}l${back} 4.5`} />;
}
