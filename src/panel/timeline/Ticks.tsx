import type { JSX } from 'preact';
import { locale } from '../../ui/strings';
import type { Measure } from '../measure';
import { ticksOf } from './ticks';
import type { Stretch } from './view';

/** Of the line with the words, in px. */
const HEIGHT = 24;

export interface TicksProps {
  readonly stretch: Stretch;
  /** In px. */
  readonly width: number;
  /** Of the lanes below, through which thin lines run on, in px. */
  readonly height: number;
  readonly isRtl: boolean;
  readonly measure: Measure;
}

/** The words of the axis, which stay in sight while the lanes below are scrolled. What they say is in every item's own date. */
export function Ticks({ stretch, width, height, isRtl, measure }: TicksProps): JSX.Element {
  const flipped = (at: number) => (isRtl ? width - at : at);
  const ticks = ticksOf(stretch, width, locale(), measure).map(({ at, label }) => ({
    x: flipped(at),
    label,
  }));
  return (
    <>
      <svg
        class="gl-ticks"
        width={width}
        height={HEIGHT}
        viewBox={`0 0 ${width} ${HEIGHT}`}
        aria-hidden="true"
      >
        {ticks.map(({ x, label }) => (
          <g key={x}>
            <line x1={x} x2={x} y1={HEIGHT - 5} y2={HEIGHT} />
            {label !== undefined && (
              <text x={flipped(label.at)} y={14} text-anchor="middle">
                {label.text}
              </text>
            )}
          </g>
        ))}
        <line x1={0} x2={width} y1={HEIGHT - 0.5} y2={HEIGHT - 0.5} />
      </svg>
      <svg
        class="gl-grid"
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        aria-hidden="true"
      >
        {ticks.map(({ x }) => (
          <line key={x} x1={x} x2={x} y1={0} y2={height} />
        ))}
      </svg>
    </>
  );
}
