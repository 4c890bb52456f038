import type { JSX } from 'preact';
import type { Library } from '../../pack/library';

export interface RelationsViewProps {
  readonly library: Library;
  readonly id: string;
}

export function RelationsView({ library }: RelationsViewProps): JSX.Element {
  return <article class="gl-article" data-packs={library.packs.length} />;
}
