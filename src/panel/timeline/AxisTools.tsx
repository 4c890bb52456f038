import type { JSX } from 'preact';
import { numberWords, t } from '../../ui/strings';
import type { TimelineItem } from './items';
import { isWithin } from './place';
import type { Move, Stretch } from './view';
import { boundsOf } from './view';
import { stretchWords } from './words';

/** One press of a button or key goes this much closer. */
export const CLOSER = 0.5;
/** One press moves along by this share of what is seen. */
export const ALONG = 0.25;

export interface AxisToolsProps {
  readonly items: readonly TimelineItem[];
  readonly stretch: Stretch;
  readonly bounds: Stretch;
  readonly onMove: (move: Move) => void;
}

/** The scale by buttons, the stretch that is seen, and what lies before and after it. */
export function AxisTools({ items, stretch, bounds, onMove }: AxisToolsProps): JSX.Element {
  const seen = items.filter(({ extent }) => isWithin(extent, stretch));
  const earlier = items.filter(({ extent }) => extent.to <= stretch.from);
  const later = items.filter((item) => !seen.includes(item) && !earlier.includes(item));
  return (
    <div class="gl-axis-tools">
      <div class="gl-axis-buttons">
        <Tool words={t('timeline.closer')} onPress={() => onMove({ do: 'zoom', factor: CLOSER })}>
          +
        </Tool>
        <Tool
          words={t('timeline.further')}
          onPress={() => onMove({ do: 'zoom', factor: 1 / CLOSER })}
        >
          −
        </Tool>
        <button
          type="button"
          class="gl-button"
          onClick={() => onMove({ do: 'show', stretch: bounds })}
        >
          {t('timeline.all')}
        </button>
      </div>
      <p class="gl-meta" role="status">
        {t('timeline.seen', [
          stretchWords(stretch),
          numberWords(seen.length),
          numberWords(items.length),
        ])}
      </p>
      <div class="gl-beyond">
        <Beyond
          items={earlier}
          words={t('timeline.earlier', [numberWords(earlier.length)])}
          onMove={onMove}
        />
        <Beyond
          items={later}
          words={t('timeline.later', [numberWords(later.length)])}
          onMove={onMove}
        />
      </div>
    </div>
  );
}

function Tool({
  words,
  onPress,
  children,
}: {
  readonly words: string;
  readonly onPress: () => void;
  readonly children: string;
}): JSX.Element {
  return (
    <button type="button" class="gl-button" aria-label={words} title={words} onClick={onPress}>
      {children}
    </button>
  );
}

/** What lies beyond the stretch on one side, as a way to it; keeps its place where nothing does. */
function Beyond({
  items,
  words,
  onMove,
}: {
  readonly items: readonly TimelineItem[];
  readonly words: string;
  readonly onMove: AxisToolsProps['onMove'];
}): JSX.Element {
  const stretch = boundsOf(items.map(({ extent }) => extent));
  return (
    <span>
      {stretch && (
        <button type="button" class="gl-link" onClick={() => onMove({ do: 'show', stretch })}>
          {words}
        </button>
      )}
    </span>
  );
}
