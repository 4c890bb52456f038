import type { JSX } from 'preact';
import type { Span } from '../../pack/source-passages';
import { passageWords } from './passage-words';
import { STRIP_LENGTH, stripMark } from './strip-mark';

const HEIGHT = 4;

export interface PositionStripProps {
  readonly spans: readonly Span[];
  /** Of the whole text, in code points. */
  readonly length: number;
  readonly look: 'quote' | 'fact';
}

/** A thin line for the whole text, with passages marked at their places. */
export function PositionStrip({ spans, length, look }: PositionStripProps): JSX.Element {
  return (
    <svg
      class={`gl-strip gl-strip-${look}`}
      viewBox={`0 0 ${STRIP_LENGTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={passageWords(spans, length)}
    >
      <rect class="gl-strip-line" x={0} y={1.5} width={STRIP_LENGTH} height={1} />
      {spans.map((span, at) => {
        const mark = stripMark(span, length);
        return <rect key={at} x={mark.at} y={0} width={mark.size} height={HEIGHT} />;
      })}
    </svg>
  );
}
