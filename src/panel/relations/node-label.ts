/** The words of a box in a graph, in lines. */
import type { Related } from '../../pack/library';
import { paired, relationWords } from '../../ui/strings';
import type { Measure } from '../measure';
import type { Size } from './layout';
import { wrapped } from './wrap';

/** Of lines, in px. */
const LABEL_LINE = 17;
const CAPTION_LINE = 15;
/** From the words to the edge of their box, in px; above them stands the sign of the kind, half in the box. */
const [ASIDE, ABOVE, BELOW] = [9, 9, 6];
/** The least width of a box, in px, so that its sign is not wider. */
const LEAST = 40;

export interface NodeLabel extends Size {
  /** What relates it to the middle. */
  readonly caption: readonly string[];
  readonly label: readonly string[];
}

/** What ties two entities, each kind of relation once, as it reads from the one in the middle. */
export function tieWords(ties: readonly Pick<Related, 'type' | 'direction'>[]): readonly string[] {
  return [...new Set(ties.map(({ type, direction }) => relationWords(type, direction)))];
}

/** @param room how wide the box may be, in px */
export function labelOf(
  text: string,
  ties: readonly string[],
  room: number,
  measures: { readonly label: Measure; readonly caption: Measure },
): NodeLabel {
  const inside = room - 2 * ASIDE;
  const label = wrapped(text, inside, measures.label);
  const caption = ties.length === 0 ? [] : wrapped(paired(ties), inside, measures.caption);
  const widest = Math.max(...label.map(measures.label), ...caption.map(measures.caption));
  return {
    label,
    caption,
    width: Math.max(LEAST, Math.ceil(widest) + 2 * ASIDE),
    height: ABOVE + caption.length * CAPTION_LINE + label.length * LABEL_LINE + BELOW,
  };
}

export function sizeOf({ width, height }: NodeLabel): Size {
  return { width, height };
}

/** How far below a box's top each line's words stand, in px. */
export function baselines({ caption, label }: NodeLabel): readonly number[] {
  const start = ABOVE + caption.length * CAPTION_LINE;
  return [
    ...caption.map((_, at) => ABOVE + (at + 1) * CAPTION_LINE - 4),
    ...label.map((_, at) => start + (at + 1) * LABEL_LINE - 4.5),
  ];
}
