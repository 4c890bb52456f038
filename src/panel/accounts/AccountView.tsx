import type { JSX } from 'preact';
import type { Library } from '../../pack/library';

export interface AccountViewProps {
  readonly library: Library;
  readonly id: string;
}

export function AccountView({ library }: AccountViewProps): JSX.Element {
  return <article class="gl-article" data-packs={library.packs.length} />;
}
