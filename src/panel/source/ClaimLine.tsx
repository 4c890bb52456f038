import type { ComponentChildren, JSX } from 'preact';
import { EntityLink } from '../../card/views/EntityLink';
import { FactLine } from '../../card/views/FactLine';
import { QuoteFigure, QuoteSpeaker } from '../../card/views/QuoteFigure';
import { Words } from '../../card/views/Words';
import type { Claim } from '../../pack/source-passages';
import { asOfDate } from '../../ui/dates';
import { phrase } from '../../ui/phrase';
import { propertyWord, relationWords, t } from '../../ui/strings';
import { useSourceScope } from './source-scope';

/** Something that rests on a passage: what it is, and what it says. */
export function ClaimLine({ claim }: { readonly claim: Claim }): JSX.Element {
  return (
    <>
      <p class="gl-kind">{t(`claim.${claim.kind}`)}</p>
      <Said claim={claim} />
    </>
  );
}

function Said({ claim }: { readonly claim: Claim }): JSX.Element {
  const { copy } = useSourceScope();
  switch (claim.kind) {
    case 'quote':
      // In an open copy the words themselves stand marked.
      return copy ? (
        <p class="gl-meta">
          <QuoteSpeaker quote={claim.quote} />
        </p>
      ) : (
        <QuoteFigure quote={claim.quote} />
      );
    case 'fact':
      return <FactLine fact={claim.fact} />;
    case 'summary':
      return (
        <Of entity={claim.entity.id}>
          <Words>{claim.entity.summary.text}</Words>
        </Of>
      );
    case 'role':
      return (
        <Of entity={claim.entity.id}>
          <Words>{claim.role.title}</Words>{' '}
          <span class="gl-meta gl-as-of">{asOfDate(claim.role.asOf)}</span>
        </Of>
      );
    case 'relation': {
      const { subject, object, type } = claim.relation;
      return (
        <p>
          <EntityLink id={subject} /> <span class="gl-meta">{relationWords(type, 'out')}</span>{' '}
          <EntityLink id={object} />
        </p>
      );
    }
    case 'state':
      return (
        <p>
          <span class="gl-meta">{propertyWord(claim.state.property)}</span>{' '}
          <Words>{claim.state.value}</Words>
        </p>
      );
    case 'account':
      return (
        <p>
          <Words>
            {claim.account.title}. {claim.account.note}
          </Words>
        </p>
      );
  }
}

/** What is said of an entity, after the way to it. */
function Of({
  entity,
  children,
}: {
  readonly entity: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <p>{phrase((who, what) => t('labelled', [who, what]), <EntityLink id={entity} />, children)}</p>
  );
}
