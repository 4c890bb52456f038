import type { JSX } from 'preact';
import type { Library } from '../../pack/library';

export interface CollectionViewProps {
  readonly library: Library;
}

export function CollectionView({ library }: CollectionViewProps): JSX.Element {
  return <article class="gl-article" data-packs={library.packs.length} />;
}
