import type { JSX } from 'preact';
import type { Span } from '../../pack/source-passages';
import { counted, numberWords, t } from '../../ui/strings';
import { STRIP_LENGTH, stripMark } from './strip-mark';

// Two lanes with a line between them: what a passage is shows by its lane, not by colour.
const QUOTES = { y: 0, height: 7 };
const LINE = { y: 8, height: 1 };
const FACTS = { y: 10, height: 5 };
/** Below both: the bracket under the passage that is looked at. */
const BRACKET = { y: 17, height: 2 };
const HEIGHT = 19;

export interface SourceOverviewProps {
  readonly quotes: readonly Span[];
  readonly facts: readonly Span[];
  /** Of records, which may rest on several passages. */
  readonly factCount: number;
  readonly length: number;
  /** The passage that is looked at. */
  readonly at: Span | undefined;
}

/** All passages of a source on one strip. A picture: the list below it says the same in words. */
export function SourceOverview(props: SourceOverviewProps): JSX.Element {
  const { quotes, facts, factCount, length, at } = props;
  const words = t('passage.overview', [
    counted('options.quotes', quotes.length),
    counted('options.facts', factCount),
    numberWords(length),
  ]);
  const marks = (spans: readonly Span[], lane: typeof QUOTES, look: string) =>
    spans.map((span, key) => {
      const mark = stripMark(span, length);
      return <rect key={key} class={look} x={mark.at} width={mark.size} {...lane} />;
    });
  return (
    <figure class="gl-overview">
      <svg
        class="gl-strip"
        viewBox={`0 0 ${STRIP_LENGTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`${words} ${t('passage.overviewList')}`}
      >
        {at && marks([at], { y: 0, height: HEIGHT }, 'gl-strip-at')}
        {marks(quotes, QUOTES, 'gl-strip-mark-quote')}
        <rect class="gl-strip-line" x={0} width={STRIP_LENGTH} {...LINE} />
        {marks(facts, FACTS, 'gl-strip-mark-fact')}
        {at && marks([at], BRACKET, 'gl-strip-bracket')}
      </svg>
      <figcaption class="gl-meta" aria-hidden="true">
        {words}
      </figcaption>
    </figure>
  );
}
