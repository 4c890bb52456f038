import type { JSX } from 'preact';
import type { Library } from '../../pack/library';
import { counted, t } from '../../ui/strings';
import { foldSteps, type Step } from './trail';

export interface CrumbsProps {
  readonly library: Library;
  /** The entities that lead here, the first of them first. */
  readonly ids: readonly string[];
  /** A way to a step under its label: a button in the card, a link in the panel. */
  readonly way: (step: Step, label: JSX.Element, text: string) => JSX.Element;
}

/** The cards that led to this one, in one line; draws nothing where this is the first. */
export function Crumbs({ library, ids, way }: CrumbsProps): JSX.Element | null {
  if (ids.length === 0) return null;
  const { first, middle, last } = foldSteps(ids);
  const draw = (step: Step) => {
    const text = library.entity(step.entity)?.label ?? step.entity;
    const label = <bdi lang={library.packOf(step.entity)?.language}>{text}</bdi>;
    return <li key={step.at}>{way(step, label, text)}</li>;
  };
  return (
    <nav class="gl-crumbs" aria-label={t('trail.label')}>
      <ol>
        {first.map(draw)}
        {middle.length > 0 && (
          <li>
            <details>
              <summary aria-label={counted('trail.between', middle.length)}>
                <span aria-hidden="true">…</span>
              </summary>
              <ol>{middle.map(draw)}</ol>
            </details>
          </li>
        )}
        {last.map(draw)}
      </ol>
    </nav>
  );
}
