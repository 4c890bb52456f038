import type { Pack } from '../pack/types';
import { gist } from '../panel/gist';
import type { PackEntries } from '../pack/entries';

/** What the popup lists of a pack: of each entity a line, and its names. */
export function packEntries(pack: Pack): PackEntries {
  const { id, title, language, reachesTo } = pack;
  const entries = [...pack.entities, ...pack.events].map((entity) => ({
    id: entity.id,
    label: entity.label,
    kind: entity.kind,
    gist: gist(entity, pack),
    names: entity.names.map(({ text }) => text),
  }));
  return { id, title, language, reachesTo, entries };
}
