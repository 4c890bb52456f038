import type { JSX } from 'preact';
import { Crumbs } from '../card/views/Crumbs';
import { EntityBody } from '../card/views/EntityBody';
import type { Library } from '../pack/library';
import { kindWord, t } from '../ui/strings';
import { OnThisPage } from './here/OnThisPage';
import { Identity } from './Identity';
import { PANEL_LINKS } from './panel-links';
import { hashOf } from './route';

/** An entity in the side panel: all that its card has. */
export function EntityView({
  library,
  id,
  from = [],
}: {
  readonly library: Library;
  readonly id: string;
  /** The entities that led here, the first of them first. */
  readonly from?: readonly string[] | undefined;
}): JSX.Element {
  const entity = library.entity(id);
  const pack = library.packOf(id);
  return (
    <article class="gl-article">
      <header>
        <Crumbs
          library={library}
          ids={from}
          way={({ entity, at }, label, text) => (
            <a
              class="gl-crumb"
              href={hashOf({ view: 'entity', id: entity, from: from.slice(0, at) })}
              title={text}
            >
              {label}
            </a>
          )}
        />
        {entity && <p class="gl-kind">{kindWord(entity.kind)}</p>}
        <h1 tabIndex={-1}>
          {entity ? <bdi lang={pack?.language}>{entity.label}</bdi> : t('card.unknownTitle')}
        </h1>
        {entity && <OnThisPage entity={id} />}
        {library.related(id).length > 0 && (
          <p class="gl-meta">
            <a class="gl-link" href={hashOf({ view: 'relations', id })}>
              {t('graph.link')}
            </a>
          </p>
        )}
      </header>
      {entity && pack ? (
        <EntityBody
          library={library}
          pack={pack}
          entity={entity}
          links={PANEL_LINKS}
          identity={<Identity entity={entity} language={pack.language} />}
        />
      ) : (
        <p class="gl-summary">{t('card.unknown')}</p>
      )}
    </article>
  );
}
