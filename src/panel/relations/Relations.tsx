import type { JSX } from 'preact';
import { useId, useMemo, useRef, useState } from 'preact/hooks';
import { Related } from '../../card/views/Related';
import { entityScope, ScopeContext } from '../../card/views/scope';
import type { Library } from '../../pack/library';
import type { Entity, Kind, Pack } from '../../pack/types';
import { counted, kindWord, t } from '../../ui/strings';
import { PANEL_LINKS } from '../panel-links';
import { SourceNames } from '../SourceNames';
import { useWidth } from '../use-width';
import { Graph } from './Graph';
import { isAsOf, neighboursOf, type Neighbour } from './graph';
import { KindIcon } from './KindSign';

/** So many can be read at a time; more come in steps of as many. */
const STEP = 24;
/** In px: the room in a panel as wide as browsers open it, until it is known. */
const USUAL = 368;

export interface RelationsProps {
  readonly library: Library;
  readonly pack: Pack;
  readonly entity: Entity;
}

/** The graph around an entity, what its signs mean, and the same as a list with the passages for each relation. */
export function Relations({ library, pack, entity }: RelationsProps): JSX.Element {
  const root = useRef<HTMLDivElement>(null);
  const width = useWidth(root, USUAL);
  const uid = useId();
  const neighbours = useMemo(() => neighboursOf(library, entity.id), [library, entity]);
  const [limit, setLimit] = useState(STEP);
  // A button for one costs as much room as the one.
  const shown = neighbours.length <= limit + 1 ? neighbours : neighbours.slice(0, limit);
  const rest = neighbours.length - shown.length;
  const scope = useMemo(
    () => entityScope(library, pack, entity, PANEL_LINKS, uid),
    [library, pack, entity, uid],
  );
  return (
    <div ref={root}>
      {neighbours.length === 0 ? (
        <p class="gl-meta">{t('graph.empty')}</p>
      ) : (
        <>
          <Graph library={library} entity={entity} neighbours={shown} width={width} />
          {rest > 0 && (
            <button type="button" class="gl-button" onClick={() => setLimit(limit + STEP)}>
              {counted('panel.showAll', Math.min(rest, STEP))}
            </button>
          )}
          <Legend entity={entity} neighbours={shown} />
          <ScopeContext.Provider value={scope}>
            <Related of={entity.id} />
            <SourceNames />
          </ScopeContext.Provider>
        </>
      )}
    </div>
  );
}

/** What the signs and lines of the graph mean; only those that it has. */
function Legend({
  entity,
  neighbours,
}: {
  readonly entity: Entity;
  readonly neighbours: readonly Neighbour[];
}): JSX.Element {
  const kinds = new Set<Kind>([entity.kind, ...neighbours.map((each) => each.entity.kind)]);
  return (
    <div class="gl-graph-legend gl-meta">
      <ul class="gl-plain">
        {[...kinds].map((kind) => (
          <li key={kind}>
            <KindIcon kind={kind} />
            {kindWord(kind)}
          </li>
        ))}
      </ul>
      <p>{t('graph.arrows')}</p>
      {neighbours.some(({ ties }) => isAsOf(ties)) && <p>{t('graph.asOfLine')}</p>}
      <p>{t('graph.keys')}</p>
    </div>
  );
}
