import type { JSX } from 'preact';
import { useScope } from './scope';
import { Words } from './Words';

/** The label of an entity, as a way to its card; plain words where the pack has no such entity. */
export function EntityLink({ id }: { readonly id: string }): JSX.Element {
  const { library, links, self } = useScope();
  const entity = library.entity(id);
  if (!entity) return <bdi>{id}</bdi>;
  const label = <Words>{entity.label}</Words>;
  if (id === self) return label;
  if (links.entityHref) {
    return (
      <a class="gl-link" href={links.entityHref(id)}>
        {label}
      </a>
    );
  }
  const open = links.onOpenEntity;
  if (!open) return label;
  return (
    <button type="button" class="gl-link" onClick={() => open(id)}>
      {label}
    </button>
  );
}
