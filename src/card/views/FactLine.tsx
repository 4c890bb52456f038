import type { ComponentChildren, JSX } from 'preact';
import type { Fact } from '../../pack/types';
import { formatDate } from '../../ui/dates';
import { phrase } from '../../ui/phrase';
import { t } from '../../ui/strings';
import { EntityLink } from './EntityLink';
import { Refs } from './Refs';
import { Words } from './Words';

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
  return (
    <div class="gl-fact">
      <Words>{fact.text}</Words>
      <Refs evidence={fact.evidence} />
      {(asOf !== undefined || claimedBy !== undefined || ways !== undefined) && (
        <div class="gl-meta">
          {claimedBy !== undefined &&
            phrase((who) => t('fact.claimedBy', [who]), <EntityLink id={claimedBy} />)}
          {claimedBy !== undefined && asOf !== undefined && ', '}
          {asOf !== undefined && t('date.asOf', [formatDate(asOf)])} {ways}
        </div>
      )}
    </div>
  );
}
