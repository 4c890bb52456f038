import type { Library } from '../pack/library';
import type { UnmarkedItem } from './UnmarkedList';

/** What settings keep of entities and names that are not marked. */
interface Unmarked {
  readonly entities: readonly string[];
  readonly names: readonly { readonly entity: string; readonly name: string }[];
}

/** What is not marked, with the labels of its entities: whole entities first, each list in the order in which it was made. */
export function unmarkedItems(
  { entities, names }: Unmarked,
  library: Pick<Library, 'entity'>,
): UnmarkedItem[] {
  const labelOf = (id: string): string => library.entity(id)?.label ?? id;
  return [
    ...entities.map((entity) => ({ entity, label: labelOf(entity) })),
    ...names.map((named) => ({ ...named, label: labelOf(named.entity) })),
  ];
}
