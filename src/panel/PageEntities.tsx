import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Library } from '../pack/library';
import type { Entity } from '../pack/types';
import { moveByArrows } from '../ui/arrow-keys';
import { counted, kindWord, t } from '../ui/strings';
import { gist } from './gist';

export interface PageEntitiesProps {
  readonly library: Library;
  readonly entities: readonly { readonly entity: string; readonly count: number }[];
  readonly onJump: (entity: string) => void;
}

/** The entities of a page, each a button that goes to its next mention. */
export function PageEntities({ library, entities, onJump }: PageEntitiesProps): JSX.Element {
  const hint = useId();
  return (
    <>
      <p id={hint} hidden>
        {t('popup.jump')}
      </p>
      <ul
        class="gl-plain gl-page-list"
        onKeyDown={(event) => moveByArrows(event, event.currentTarget, 'button')}
      >
        {entities.map(({ entity: id, count }) => {
          const entity = library.entity(id);
          // A page may still hold an entity of a pack that was just switched off.
          return entity ? (
            <li key={id}>
              <button
                type="button"
                class="gl-row"
                title={t('popup.jump')}
                aria-describedby={hint}
                onClick={() => onJump(id)}
              >
                <EntityWords library={library} entity={entity} count={count} />
              </button>
            </li>
          ) : null;
        })}
      </ul>
    </>
  );
}

function EntityWords({
  library,
  entity,
  count,
}: {
  readonly library: Library;
  readonly entity: Entity;
  readonly count: number;
}): JSX.Element {
  const pack = library.packOf(entity.id);
  return (
    <>
      <span class="gl-row-head">
        <bdi class="gl-row-label" lang={pack?.language}>
          {entity.label}
        </bdi>{' '}
        <span class="gl-meta gl-row-count">{counted('popup.count', count)}</span>
      </span>{' '}
      <span class="gl-row-gist">
        <span class="gl-kind">{kindWord(entity.kind)}</span>{' '}
        <bdi class="gl-run" lang={pack?.language}>
          {gist(entity, pack)}
        </bdi>
      </span>
    </>
  );
}
