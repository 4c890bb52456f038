import type { JSX } from 'preact';
import type { Evidence } from '../../pack/types';
import { isolated, t } from '../../ui/strings';
import { useScope } from './scope';

/** Footnote numbers that lead to the sources of a line, at the foot of the same view. */
export function Refs({
  evidence,
}: {
  readonly evidence: readonly Pick<Evidence, 'source'>[];
}): JSX.Element {
  const { sources, sourceElement } = useScope();
  const ids = new Set(evidence.map(({ source }) => source));
  const cited = sources.flatMap((source, at) =>
    ids.has(source.id) ? { source, number: at + 1 } : [],
  );
  return (
    <span class="gl-refs">
      {cited.map(({ source, number }) => {
        const name = t('card.sourceNumber', [number, isolated(source.label)]);
        return (
          <button
            key={source.id}
            type="button"
            class="gl-ref"
            aria-label={name}
            title={name}
            // Focus scrolls the entry into view and tells a screen reader where it is; an address would change the page's own.
            onClick={() => document.getElementById(sourceElement(source.id))?.focus()}
          >
            {number}
          </button>
        );
      })}
    </span>
  );
}
