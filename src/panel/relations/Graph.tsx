import type { JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Library } from '../../pack/library';
import type { Entity } from '../../pack/types';
import { isolated, t } from '../../ui/strings';
import { measureLike, type Measure } from '../measure';
import { hashOf } from '../route';
import { isAsOf, pointing, tiesAmong, type Neighbour } from './graph';
import { GraphNode } from './GraphNode';
import { layout, roomOf, type Box } from './layout';
import { lineTo, type Line, type Point } from './line';
import { labelOf, sizeOf, tieWords, type NodeLabel } from './node-label';
import { stepFrom } from './walk';

export interface GraphProps {
  readonly library: Library;
  readonly entity: Entity;
  readonly neighbours: readonly Neighbour[];
  /** In px. */
  readonly width: number;
}

/** How words are measured: labels, that in the middle, and what stands above them. */
interface Measures {
  readonly label: Measure;
  readonly middle: Measure;
  readonly caption: Measure;
}

/** A guess for the first drawing, before there is an element whose font could be asked for. */
const GUESS: Measures = {
  label: (text) => Array.from(text).length * 7.5,
  middle: (text) => Array.from(text).length * 8,
  caption: (text) => Array.from(text).length * 6.5,
};

/** An entity, what it is related to around it, and a line to each. */
export function Graph({ library, entity, neighbours, width }: GraphProps): JSX.Element {
  const root = useRef<HTMLDivElement>(null);
  const measures = useMeasures(root);
  const drawn = useMemo(() => {
    const room = roomOf(width);
    const middle = labelOf(entity.label, [], room * 1.4, { ...measures, label: measures.middle });
    const labels = neighbours.map(({ entity: { label }, ties }) =>
      labelOf(label, tieWords(ties), room, measures),
    );
    const ties = tiesAmong(library, neighbours);
    return { middle, labels, at: layout(sizeOf(middle), labels.map(sizeOf), ties, width) };
  }, [library, entity, neighbours, width, measures]);
  const { middle, at } = drawn;

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const links = [...(root.current?.querySelectorAll<SVGAElement>('a') ?? [])];
    const from = links.findIndex((link) => link === event.target);
    const to = stepFrom([at.middle, ...at.around], from, event.key);
    if (to === undefined) return;
    event.preventDefault();
    links[to]?.focus();
  };
  return (
    <div
      ref={root}
      class="gl-graph"
      role="group"
      aria-label={t('graph.name', [isolated(entity.label)])}
      onKeyDown={onKeyDown}
    >
      <svg width={width} height={at.height} viewBox={`0 0 ${width} ${at.height}`}>
        <g aria-hidden="true">
          {neighbours.map(({ entity: { id }, ties }, place) => {
            const box = at.around[place];
            if (!box) return null;
            const line = lineTo(at.middle, box, pointing(ties));
            return <GraphLine key={id} line={line} isAsOf={isAsOf(ties)} />;
          })}
        </g>
        <GraphNode
          entity={entity}
          language={library.packOf(entity.id)?.language}
          label={middle}
          box={at.middle}
          href={hashOf({ view: 'entity', id: entity.id })}
          isMiddle
        />
        {neighbours.map((neighbour, place) => (
          <Neighbouring
            key={neighbour.entity.id}
            library={library}
            neighbour={neighbour}
            label={drawn.labels[place]}
            box={at.around[place]}
          />
        ))}
      </svg>
    </div>
  );
}

function Neighbouring({
  library,
  neighbour: { entity, ties },
  label,
  box,
}: {
  readonly library: Library;
  readonly neighbour: Neighbour;
  readonly label: NodeLabel | undefined;
  readonly box: Box | undefined;
}): JSX.Element | null {
  if (!label || !box) return null;
  return (
    <GraphNode
      entity={entity}
      language={library.packOf(entity.id)?.language}
      ties={tieWords(ties)}
      label={label}
      box={box}
      href={hashOf({ view: 'relations', id: entity.id })}
    />
  );
}

function GraphLine({
  line: { points, heads },
  isAsOf: isDashed,
}: {
  readonly line: Line;
  readonly isAsOf: boolean;
}): JSX.Element {
  return (
    <g class={isDashed ? 'gl-tie gl-as-of-tie' : 'gl-tie'}>
      <polyline points={pointList(points)} />
      {heads.map((corners, at) => (
        <polygon key={at} points={pointList(corners)} />
      ))}
    </g>
  );
}

function pointList(points: readonly Point[]): string {
  return points.map(({ x, y }) => `${x},${y}`).join(' ');
}

/** The measures of the font that the words are drawn in, once there is an element that has it. */
function useMeasures(root: { readonly current: HTMLElement | null }): Measures {
  const [measures, setMeasures] = useState(GUESS);
  useLayoutEffect(() => {
    const [label, caption] = ['.gl-node-label', '.gl-node-caption'].map((look) =>
      root.current?.querySelector(look),
    );
    if (!label) return;
    const labels = measureLike(label, 400);
    setMeasures({
      label: labels,
      middle: measureLike(label, 600),
      caption: caption ? measureLike(caption) : labels,
    });
  }, [root]);
  return measures;
}
