import type { ComponentChildren, JSX } from 'preact';
import { useId, useMemo } from 'preact/hooks';
import type { Library } from '../../pack/library';
import type { Entity, Pack, Quote } from '../../pack/types';
import { asOfDate, formatDate } from '../../ui/dates';
import { phrase } from '../../ui/phrase';
import { counted, t } from '../../ui/strings';
import { Accounts } from './Accounts';
import { factsByCompany } from './company';
import { FactLine } from './FactLine';
import { arrangeQuotes, quotesAboutOnly } from './quote-groups';
import { QuoteFigure } from './QuoteFigure';
import { Prose } from './Prose';
import { Refs } from './Refs';
import { Related } from './Related';
import { entityScope, ScopeContext, type Links } from './scope';
import { FirstFew, Section } from './Section';
import { Sources } from './Sources';
import { Words } from './Words';

/** Quotes and facts shown before a disclosure: what fits a card without losing the way to what is below. */
const FIRST_QUOTES = 3;
const FIRST_FACTS = 5;

export interface EntityBodyProps {
  readonly library: Library;
  readonly pack: Pack;
  readonly entity: Entity;
  readonly links: Links;
  /** Ids of the other entities of the page that is read: what concerns them comes first. */
  readonly company?: readonly string[] | undefined;
  /** The element id of the summary, by which a card is described. */
  readonly summaryId?: string;
  /** What else identifies the entity, where there is room for it; without it the foot names the Wikidata item. */
  readonly identity?: ComponentChildren;
}

/** All that is known of an entity, below its heading. The card and the panel draw the same. */
export function EntityBody({
  library,
  pack,
  entity,
  links,
  company,
  summaryId,
  identity,
}: EntityBodyProps): JSX.Element {
  const uid = useId();
  const scope = useMemo(
    () => entityScope(library, pack, entity, links, uid),
    [library, pack, entity, links, uid],
  );
  const near = useMemo(() => new Set(company), [company]);
  const facts = factsByCompany(near, library.factsAbout(entity.id));
  return (
    <ScopeContext.Provider value={scope}>
      <Prose
        look="gl-summary"
        id={summaryId}
        text={entity.summary.text}
        evidence={entity.summary.evidence}
      />
      {entity.date && (
        <p class="gl-meta gl-event-date" title={entity.date.basis}>
          {formatDate(entity.date.date)}
        </p>
      )}
      <Roles entity={entity} />
      {identity}
      <Quotes
        heading={t('card.said')}
        quotes={arrangeQuotes(library, library.quotesBy(entity.id), near)}
      />
      <Quotes
        heading={t('card.saidAbout')}
        quotes={arrangeQuotes(library, quotesAboutOnly(library, entity.id), near)}
      />
      {facts.length > 0 && (
        <Section heading={t('card.facts')} count={facts.length}>
          <FirstFew
            items={facts}
            first={FIRST_FACTS}
            more={(rest) => counted('card.moreFacts', rest)}
            draw={(fact) => (
              <div key={fact.id} class="gl-entry">
                <FactLine fact={fact} />
                <Accounts of={fact.id} />
              </div>
            )}
          />
        </Section>
      )}
      <Related of={entity.id} />
      <Sources />
      <footer class="gl-foot gl-meta">
        <Words>{pack.title}</Words>
        <br />
        {t('card.reach', [formatDate(pack.reachesTo)])}
        {entity.wikidata && identity === undefined && (
          <>
            <br />
            {phrase((id) => t('card.wikidata', [id]), <bdi>{entity.wikidata.id}</bdi>)}
          </>
        )}
      </footer>
    </ScopeContext.Provider>
  );
}

function Roles({ entity }: { readonly entity: Entity }): JSX.Element | null {
  if (entity.roles.length === 0) return null;
  return (
    <ul class="gl-roles" aria-label={t('card.roles')}>
      {entity.roles.map((role, at) => (
        <li key={at}>
          <Words>{role.title}</Words>
          <Refs evidence={role.evidence} />{' '}
          <span class="gl-meta gl-as-of">{asOfDate(role.asOf)}</span>
        </li>
      ))}
    </ul>
  );
}

function Quotes({
  heading,
  quotes,
}: {
  readonly heading: string;
  readonly quotes: readonly Quote[];
}): JSX.Element | null {
  if (quotes.length === 0) return null;
  return (
    <Section heading={heading} count={quotes.length}>
      <FirstFew
        items={quotes}
        first={FIRST_QUOTES}
        more={(rest) => counted('card.moreQuotes', rest)}
        draw={(quote) => (
          <div key={quote.id} class="gl-entry">
            <QuoteFigure quote={quote} />
            <Accounts of={quote.id} />
          </div>
        )}
      />
    </Section>
  );
}
