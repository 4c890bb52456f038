import { Fragment, type JSX } from 'preact';
import { sourceAddress } from '../../pack/library';
import type { Evidence, Source } from '../../pack/types';
import { isolated, numberWords, t } from '../../ui/strings';
import { useScope, type Links } from './scope';

export interface PassageRefsProps {
  readonly source: Source;
  /** The source's number in the view. */
  readonly number: number;
  readonly passages: readonly Evidence[];
  readonly href: NonNullable<Links['passageHref']>;
}

/** Footnotes that lead to passages of one source, each to its own. */
export function PassageRefs({ source, number, passages, href }: PassageRefsProps): JSX.Element {
  const { pack } = useScope();
  return (
    <>
      {passages.map((passage, at) => {
        const name = t('card.passageNumber', [
          numberWords(number),
          isolated(source.label),
          numberWords(passage.start),
          numberWords(passage.end),
        ]);
        const letter = passages.length > 1 ? t('card.letters')[at] : undefined;
        return (
          <Fragment key={at}>
            {at > 0 && <wbr />}
            <a
              class="gl-ref"
              href={href(sourceAddress(pack, source.id), passage)}
              aria-label={name}
              title={name}
            >
              {numberWords(number)}
              {letter}
            </a>
          </Fragment>
        );
      })}
    </>
  );
}
