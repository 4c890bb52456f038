import type { JSX } from 'preact';
import { t } from '../ui/strings';
import { hashOf, type Route } from './route';

/** The panel's parts: a way to each from anywhere. */
export function PanelNav({ view }: { readonly view: Route['view'] }): JSX.Element {
  return (
    <nav class="gl-parts" aria-label={t('parts.label')}>
      <ul class="gl-plain">
        {PARTS.map(({ at, holds, word }) => (
          <li key={at}>
            <a href={hashOf({ view: at })} aria-current={currentness(view, at, holds)}>
              {word()}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface Part {
  readonly at: 'home' | 'page' | 'accounts' | 'timeline' | 'collection';
  /** The further views that belong to it. */
  readonly holds: readonly Route['view'][];
  readonly word: () => string;
}

const PARTS: readonly Part[] = [
  { at: 'home', holds: ['entity', 'source', 'relations'], word: () => t('parts.home') },
  { at: 'page', holds: [], word: () => t('parts.page') },
  { at: 'accounts', holds: ['account'], word: () => t('parts.accounts') },
  { at: 'timeline', holds: [], word: () => t('parts.timeline') },
  { at: 'collection', holds: [], word: () => t('parts.collection') },
];

/** `page` for the view itself, `true` for one that belongs to it. */
function currentness(
  view: Route['view'],
  at: Part['at'],
  holds: Part['holds'],
): 'page' | 'true' | undefined {
  if (view === at) return 'page';
  return holds.includes(view) ? 'true' : undefined;
}
