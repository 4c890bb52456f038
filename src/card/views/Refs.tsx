import { Fragment, type JSX } from 'preact';
import type { Evidence } from '../../pack/types';
import { isolated, numberWords, t } from '../../ui/strings';
import { PassageRefs } from './PassageRefs';
import { useScope } from './scope';

/**
 * Footnote numbers of a line. They lead to its sources at the foot of the same view; where passages can be looked at,
 * straight to the passages.
 */
export function Refs({ evidence }: { readonly evidence: readonly Evidence[] }): JSX.Element {
  const { links, sources, sourceElement } = useScope();
  const ids = new Set(evidence.map(({ source }) => source));
  const cited = sources.flatMap((source, at) =>
    ids.has(source.id) ? { source, number: at + 1 } : [],
  );
  return (
    <span class="gl-refs">
      {cited.map(({ source, number }, place) => {
        if (links.passageHref) {
          return (
            <Fragment key={source.id}>
              {place > 0 && <wbr />}
              <PassageRefs
                source={source}
                number={number}
                passages={evidence.filter((passage) => passage.source === source.id)}
                href={links.passageHref}
              />
            </Fragment>
          );
        }
        const name = t('card.sourceNumber', [numberWords(number), isolated(source.label)]);
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
            {numberWords(number)}
          </button>
        );
      })}
    </span>
  );
}
