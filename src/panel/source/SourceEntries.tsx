import type { JSX } from 'preact';
import { FactLine } from '../../card/views/FactLine';
import { QuoteFigure } from '../../card/views/QuoteFigure';
import { Section } from '../../card/views/Section';
import { numberWords, t } from '../../ui/strings';
import { PassageLink } from './PassageLink';
import { PositionStrip } from './PositionStrip';
import type { SourceEntry } from './source-entries';
import { useSourceScope } from './source-scope';

/** All that the pack quotes and records from a source, in the order of its text. */
export function SourceEntries({
  entries,
}: {
  readonly entries: readonly SourceEntry[];
}): JSX.Element {
  return (
    <Section heading={t('source.entries')} count={entries.length}>
      {entries.length === 0 ? (
        <p class="gl-meta">{t('source.noEntries')}</p>
      ) : (
        <ol class="gl-plain gl-source-entries">
          {entries.map((entry) => (
            <li key={entry.kind === 'quote' ? entry.quote.id : entry.fact.id}>
              <Entry entry={entry} />
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}

function Entry({ entry }: { readonly entry: SourceEntry }): JSX.Element {
  const { source } = useSourceScope();
  const ways = <Ways spans={entry.spans} />;
  return (
    <>
      <PositionStrip spans={entry.spans} length={source.length} look={entry.kind} />
      {entry.kind === 'quote' ? (
        <>
          <QuoteFigure quote={entry.quote} />
          <p class="gl-meta">{ways}</p>
        </>
      ) : (
        <FactLine fact={entry.fact} ways={ways} />
      )}
    </>
  );
}

/** The ways to an entry's passages, by their numbers where there are several. */
function Ways({ spans }: Pick<SourceEntry, 'spans'>): JSX.Element {
  const inCopy = useSourceScope().copy !== undefined;
  const [only, ...others] = spans;
  if (only && others.length === 0) {
    return (
      <span class="gl-ways">
        <PassageLink span={only}>
          {inCopy ? t('passage.showInText') : t('passage.show')}
        </PassageLink>
      </span>
    );
  }
  return (
    <span class="gl-ways">
      {inCopy ? t('passage.severalInText') : t('passage.several')}
      {spans.map((span, at) => {
        const place: [string, string] = [numberWords(at + 1), numberWords(spans.length)];
        return (
          <PassageLink
            key={at}
            span={span}
            name={inCopy ? t('passage.showInTextOf', place) : t('passage.showOf', place)}
          >
            {place[0]}
          </PassageLink>
        );
      })}
    </span>
  );
}
