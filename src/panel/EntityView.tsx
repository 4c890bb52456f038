import type { JSX } from 'preact';
import { EntityBody } from '../card/views/EntityBody';
import type { Library } from '../pack/library';
import { kindWord, t } from '../ui/strings';
import { Identity } from './Identity';
import { PANEL_LINKS } from './panel-links';

/** An entity in the side panel: all that its card has. */
export function EntityView({
  library,
  id,
}: {
  readonly library: Library;
  readonly id: string;
}): JSX.Element {
  const entity = library.entity(id);
  const pack = library.packOf(id);
  return (
    <article class="gl-article">
      <header>
        {entity && <p class="gl-kind">{kindWord(entity.kind)}</p>}
        <h1 tabIndex={-1}>
          {entity ? <bdi lang={pack?.language}>{entity.label}</bdi> : t('card.unknownTitle')}
        </h1>
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
