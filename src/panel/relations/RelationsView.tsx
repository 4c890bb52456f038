import type { JSX } from 'preact';
import type { Library } from '../../pack/library';
import { t } from '../../ui/strings';
import { Deferred, deferredPart } from '../Deferred';
import { hashOf } from '../route';

export interface RelationsViewProps {
  readonly library: Library;
  readonly id: string;
}

/** What lays out a graph is read when one is wanted: the panel's first script has none of it. */
const RELATIONS = deferredPart(async () => (await import('./Relations')).Relations);

/** What an entity is related to, as a graph that can be walked and as a list. */
export function RelationsView({ library, id }: RelationsViewProps): JSX.Element {
  const entity = library.entity(id);
  const pack = library.packOf(id);
  return (
    <article class="gl-article gl-relations">
      <header>
        <p class="gl-kind">{t('graph.heading')}</p>
        <h1 tabIndex={-1}>
          {entity ? <bdi lang={pack?.language}>{entity.label}</bdi> : t('card.unknownTitle')}
        </h1>
        {entity && (
          <p class="gl-meta">
            <a class="gl-link" href={hashOf({ view: 'entity', id })}>
              {t('graph.entry')}
            </a>
          </p>
        )}
      </header>
      {entity && pack ? (
        <Deferred part={RELATIONS} props={{ library, pack, entity }} />
      ) : (
        <p class="gl-summary">{t('card.unknown')}</p>
      )}
    </article>
  );
}
