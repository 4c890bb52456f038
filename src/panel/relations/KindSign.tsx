import type { JSX } from 'preact';
import type { Kind } from '../../pack/types';

/** Drawn around the origin, some 12 px across; each kind has a shape of its own. */
const PATHS: Readonly<Record<Kind, string>> = {
  person: 'M-2.5 -3a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0 -5 0zM-5 5.5a5 4.5 0 0 1 10 0z',
  group:
    'M-5.5 -2a2 2 0 1 0 4 0a2 2 0 1 0 -4 0zM1.5 -2a2 2 0 1 0 4 0a2 2 0 1 0 -4 0zM-6.5 5a3 4 0 0 1 6 0zM0.5 5a3 4 0 0 1 6 0z',
  organisation: 'M-5 -5h10v10h-10zM-5 0h10M0 -5v10',
  body: 'M-6 -2l6 -4l6 4zM-4 -2v6M0 -2v6M4 -2v6M-6 5h12',
  state: 'M-4 6v-12h9l-2.5 3l2.5 3h-9',
  place: 'M0 6c-3 -4 -4.5 -5.5 -4.5 -7.5a4.5 4.5 0 0 1 9 0c0 2 -1.5 3.5 -4.5 7.5z',
  format: 'M-3 -5.2h6l3 5.2l-3 5.2h-6l-3 -5.2z',
  event: 'M0 -6l1.8 4.2l4.2 1.8l-4.2 1.8l-1.8 4.2l-1.8 -4.2l-4.2 -1.8l4.2 -1.8z',
  document: 'M-4 -6h5l3 3v9h-8zM1 -6v3h3M-2 0h4M-2 3h4',
};

/** The sign of a kind of entity. */
export function KindSign({ kind }: { readonly kind: Kind }): JSX.Element {
  return <path class="gl-kind-sign" d={PATHS[kind]} />;
}

/** The same beside words. */
export function KindIcon({ kind }: { readonly kind: Kind }): JSX.Element {
  return (
    <svg class="gl-icon" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
      <KindSign kind={kind} />
    </svg>
  );
}
