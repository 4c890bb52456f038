import type { JSX } from 'preact';
import type { Library } from '../../pack/library';
import { t } from '../../ui/strings';
import { Deferred, deferredPart } from '../Deferred';

export interface TimelineViewProps {
  readonly library: Library;
}

/** What draws an axis is read when one is wanted: the panel's first script has none of it. */
const TIMELINE = deferredPart(async () => (await import('./Timeline')).Timeline);

/** What the packs date, on an axis or in a list. */
export function TimelineView({ library }: TimelineViewProps): JSX.Element {
  return (
    <article class="gl-article gl-timeline">
      <header>
        <h1 tabIndex={-1}>{t('timeline.heading')}</h1>
      </header>
      <Deferred part={TIMELINE} props={{ library }} />
    </article>
  );
}
