import type { JSX } from 'preact';
import type { Library } from '../../pack/library';

export interface PageViewProps {
  readonly library: Library;
}

export function PageView({ library }: PageViewProps): JSX.Element {
  return <article class="gl-article" data-packs={library.packs.length} />;
}
