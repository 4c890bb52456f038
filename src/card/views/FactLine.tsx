import type { ComponentChildren, JSX } from 'preact';
import type { Fact } from '../../pack/types';
import { asOfDate } from '../../ui/dates';
import { beside, phrase } from '../../ui/phrase';
import { t } from '../../ui/strings';
import { EntityLink } from './EntityLink';
import { Prose } from './Prose';

/** One statement in our own words, with who claims it, as of when, and the numbers of its sources. */
export function FactLine({
  fact,
  ways,
}: {
  readonly fact: Fact;
  /** Where it leads from here, at the end of its last line. */
  readonly ways?: ComponentChildren;
}): JSX.Element {
  const { asOf, claimedBy } = fact;
  const of: ComponentChildren[] = [];
  if (claimedBy !== undefined) {
    of.push(phrase((who) => t('fact.claimedBy', [who]), <EntityLink id={claimedBy} />));
  }
  if (asOf !== undefined) of.push(asOfDate(asOf));
  return (
    <div class="gl-fact">
      <Prose text={fact.text} evidence={fact.evidence} />
      {(of.length > 0 || ways !== undefined) && (
        <div class="gl-meta">
          {beside(of)} {ways}
        </div>
      )}
    </div>
  );
}
