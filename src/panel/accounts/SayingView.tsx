import type { JSX } from 'preact';
import { FactLine } from '../../card/views/FactLine';
import { QuoteFigure } from '../../card/views/QuoteFigure';
import { useScope } from '../../card/views/scope';
import { Words } from '../../card/views/Words';
import type { Saying, Voice } from '../../pack/comparison';
import { sourceAddress } from '../../pack/library';
import type { Evidence, Source } from '../../pack/types';
import { beside, phrase } from '../../ui/phrase';
import { numberWords, t } from '../../ui/strings';
import { hashOf } from '../route';
import { nearest, quotesOf } from './base';

/** What a source has for an account: words of its own, a record, or a passage; and the way to where it stands. */
export function SayingView({
  saying,
  source,
  base,
}: {
  readonly saying: Saying;
  readonly source: Source;
  /** The source with whose words a quote is compared. */
  readonly base: Voice | undefined;
}): JSX.Element {
  const ways = <Ways passages={saying.passages} />;
  switch (saying.kind) {
    case 'quote':
      return (
        <>
          {[saying.quote, ...saying.continued].map((quote, at) => (
            <div key={quote.id} class={at > 0 ? 'gl-continued' : undefined}>
              <QuoteFigure
                quote={quote}
                against={base && nearest(quote, quotesOf(base), source.language)}
                besideSource={base?.number}
              />
              <p class="gl-meta gl-column-ways">
                <Ways passages={[quote]} />
              </p>
            </div>
          ))}
        </>
      );
    case 'fact':
      return (
        <>
          <p class="gl-meta">{t('compare.ownWords')}</p>
          <FactLine fact={saying.fact} ways={ways} />
          {saying.alsoIn.length > 0 && (
            <p class="gl-meta">
              {phrase(
                (what, where) => t('labelled', [what, where]),
                t('compare.alsoIn'),
                beside(saying.alsoIn.map(({ label }) => <Words>{label}</Words>)),
              )}
            </p>
          )}
        </>
      );
    case 'passage':
      return (
        <p class="gl-meta">
          {beside(
            saying.passages.map(({ start, end }) =>
              t('account.passage', [numberWords(start), numberWords(end)]),
            ),
          )}{' '}
          {ways}
        </p>
      );
  }
}

/** The ways to passages of the column's source, by their numbers where there are several. */
function Ways({
  passages,
}: {
  readonly passages: readonly Pick<Evidence, 'source' | 'start' | 'end'>[];
}): JSX.Element {
  const { pack } = useScope();
  const place = (at: number): [string, string] => [
    numberWords(at + 1),
    numberWords(passages.length),
  ];
  return (
    <span class="gl-ways">
      {passages.length > 1 && t('passage.several')}
      {passages.map(({ source, start, end }, at) => (
        <a
          key={at}
          class="gl-link"
          href={hashOf({
            view: 'source',
            address: sourceAddress(pack, source),
            at: { start, end },
          })}
          aria-label={passages.length > 1 ? t('passage.showOf', place(at)) : undefined}
        >
          {passages.length > 1 ? numberWords(at + 1) : t('passage.show')}
        </a>
      ))}
    </span>
  );
}
