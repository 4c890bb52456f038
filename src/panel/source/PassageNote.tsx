import type { JSX, RefObject } from 'preact';
import { QuoteFigure } from '../../card/views/QuoteFigure';
import type { SourcePassage, Span } from '../../pack/source-passages';
import type { Quote } from '../../pack/types';
import { counted, t } from '../../ui/strings';
import { Note } from '../Note';
import { ClaimLine } from './ClaimLine';
import { PassageLink } from './PassageLink';
import { passageWords } from './passage-words';
import { isSame, isWithin, overlap } from './segments';
import { useSourceScope } from './source-scope';

export interface PassageNoteProps {
  readonly at: Span;
  /** Takes the focus when a passage is opened. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onClose: () => void;
}

/** What rests on the passage that is looked at, and, where no copy is open, what the pack itself holds of its words. */
export function PassageNote({ at, heading, onClose }: PassageNoteProps): JSX.Element {
  const { source, passages, copy, library, address } = useSourceScope();
  const own = passages.find((passage) => isSame(passage, at));
  const isQuote = own?.claims.some(({ kind }) => kind === 'quote') ?? false;
  const quotes = copy || isQuote ? [] : library.quotesIn(address).filter((q) => isWithin(q, at));
  const others = passages
    .filter((passage) => overlap(passage, at) && !isSame(passage, at))
    .map((passage) => without(passage, quotes))
    .filter(({ claims }) => claims.length > 0);
  return (
    <Note
      class={copy ? 'gl-note gl-note-foot' : 'gl-note'}
      title={passageWords([at], source.length)}
      heading={heading}
      closeWord={t('passage.close')}
      onClose={onClose}
    >
      {own ? <Claims passage={own} /> : <p class="gl-meta">{t('passage.nothing')}</p>}
      {!copy && !isQuote && <Held quotes={quotes} />}
      <Others passages={others} />
    </Note>
  );
}

function Claims({ passage }: { readonly passage: SourcePassage }): JSX.Element {
  return (
    <ul class="gl-plain gl-claims">
      {passage.claims.map((claim, at) => (
        <li key={at}>
          <ClaimLine claim={claim} />
        </li>
      ))}
    </ul>
  );
}

/** A passage without quotes that are shown elsewhere. */
function without(passage: SourcePassage, quotes: readonly Quote[]): SourcePassage {
  const claims = passage.claims.filter(
    (claim) => claim.kind !== 'quote' || !quotes.includes(claim.quote),
  );
  return { ...passage, claims };
}

/** The words of the passage that the pack holds: its quotations. */
function Held({ quotes }: { readonly quotes: readonly Quote[] }): JSX.Element {
  if (quotes.length === 0) return <p class="gl-meta gl-held">{t('passage.heldNothing')}</p>;
  return (
    <>
      <h3>{t('passage.within')}</h3>
      {quotes.map((quote) => (
        <QuoteFigure key={quote.id} quote={quote} />
      ))}
      <p class="gl-meta gl-held">{t('passage.heldQuotes')}</p>
    </>
  );
}

/** What rests on passages that share words with this one. */
function Others({ passages }: { readonly passages: readonly SourcePassage[] }): JSX.Element | null {
  const { source } = useSourceScope();
  if (passages.length === 0) return null;
  return (
    <details class="gl-more">
      <summary>{counted('passage.others', passages.length)}</summary>
      <ul class="gl-plain gl-claims">
        {passages.map((passage) => (
          <li key={`${passage.start}-${passage.end}`}>
            {passage.claims.map((claim, at) => (
              <ClaimLine key={at} claim={claim} />
            ))}
            <p class="gl-meta">
              <PassageLink span={passage}>{passageWords([passage], source.length)}</PassageLink>
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
