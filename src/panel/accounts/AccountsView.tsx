import type { JSX } from 'preact';
import type { Library } from '../../pack/library';

export interface AccountsViewProps {
  readonly library: Library;
}

export function AccountsView({ library }: AccountsViewProps): JSX.Element {
  return <article class="gl-article" data-packs={library.packs.length} />;
}
