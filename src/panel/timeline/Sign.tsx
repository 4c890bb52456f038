import type { JSX } from 'preact';
import type { ItemKind } from './items';

/** Drawn around the origin, 10 px across: a disc, a bubble of speech, a sheet. They differ in shape, not in colour. */
const PATHS: Readonly<Record<ItemKind, string>> = {
  event: 'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0z',
  utterance: 'M-5 -4.5h10v6.5h-4l-3 3v-3h-3z',
  record: 'M-4 -4.5h8v9h-8zM-2 -1.5h4M-2 1.5h4',
};

/** The sign of a kind of item. */
export function Sign({ kind }: { readonly kind: ItemKind }): JSX.Element {
  return <path class={`gl-sign gl-sign-${kind}`} d={PATHS[kind]} />;
}

/** The same beside words. */
export function SignIcon({ kind }: { readonly kind: ItemKind }): JSX.Element {
  return (
    <svg class="gl-icon" viewBox="-6 -6 12 12" width="12" height="12" aria-hidden="true">
      <Sign kind={kind} />
    </svg>
  );
}
