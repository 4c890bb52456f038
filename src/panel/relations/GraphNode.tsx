import type { JSX } from 'preact';
import type { Entity } from '../../pack/types';
import { isolated, kindWord, paired, t } from '../../ui/strings';
import { directionOf } from '../text-direction';
import { KindSign } from './KindSign';
import type { Box } from './layout';
import { baselines, type NodeLabel } from './node-label';

/** In px: round the sign of a kind, where no line of its box is drawn. */
const [CLEAR_WIDTH, CLEAR_HEIGHT] = [20, 4];

export interface GraphNodeProps {
  readonly entity: Entity;
  readonly language: string | undefined;
  /** What relates it to the one in the middle; none for that one itself. */
  readonly ties?: readonly string[];
  readonly label: NodeLabel;
  readonly box: Box;
  readonly href: string;
  readonly isMiddle?: boolean;
}

/** An entity in its box: a way to its own graph, or from the middle to its entry. */
export function GraphNode({
  entity,
  language,
  ties = [],
  label,
  box,
  href,
  isMiddle = false,
}: GraphNodeProps): JSX.Element {
  const kind = paired([isolated(entity.label), kindWord(entity.kind)]);
  const name = ties.length === 0 ? kind : t('labelled', [paired(ties), kind]);
  const middle = box.x + box.width / 2;
  const bases = baselines(label).map((base) => box.y + base);
  const uiDirection = t('direction');
  return (
    <a class={isMiddle ? 'gl-node gl-node-middle' : 'gl-node'} href={href} aria-label={name}>
      <title>{name}</title>
      <rect class="gl-node-box" x={box.x} y={box.y} width={box.width} height={box.height} rx={4} />
      <rect
        class="gl-node-clear"
        x={middle - CLEAR_WIDTH / 2}
        y={box.y - CLEAR_HEIGHT / 2}
        width={CLEAR_WIDTH}
        height={CLEAR_HEIGHT}
      />
      <g transform={`translate(${middle} ${box.y})`}>
        <KindSign kind={entity.kind} />
      </g>
      {label.caption.map((line, at) => (
        <text
          key={at}
          class="gl-node-caption"
          x={middle}
          y={bases[at]}
          text-anchor="middle"
          direction={uiDirection === 'rtl' ? 'rtl' : 'ltr'}
        >
          {line}
        </text>
      ))}
      {label.label.map((line, at) => (
        <text
          key={at}
          class="gl-node-label"
          x={middle}
          y={bases[label.caption.length + at]}
          text-anchor="middle"
          lang={language}
          direction={directionOf(entity.label)}
        >
          {line}
        </text>
      ))}
    </a>
  );
}
