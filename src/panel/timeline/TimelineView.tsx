import type { JSX } from 'preact';
import type { Library } from '../../pack/library';

export interface TimelineViewProps {
  readonly library: Library;
}

export function TimelineView({ library }: TimelineViewProps): JSX.Element {
  return <article class="gl-article" data-packs={library.packs.length} />;
}
