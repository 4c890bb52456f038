import type { JSX } from 'preact';
import type { Related as Relative } from '../../pack/library';
import { asOfDate } from '../../ui/dates';
import { groupBy } from '../../ui/group-by';
import { relationWords, t } from '../../ui/strings';
import { EntityLink } from './EntityLink';
import { Refs } from './Refs';
import { useScope } from './scope';
import { Section } from './Section';

/** The entities that an entity is related to, under the words for each relation. */
export function Related({ of }: { readonly of: string }): JSX.Element | null {
  const { library } = useScope();
  const related = library.related(of);
  if (related.length === 0) return null;
  const groups = groupBy(related, ({ type, direction }) => relationWords(type, direction));
  return (
    <Section heading={t('card.related')}>
      <dl class="gl-related">
        {[...groups].map(([words, members]) => (
          <div key={words}>
            <dt>{words}</dt>
            {members.map((member) => (
              <dd key={`${member.relation.id} ${member.entity.id}`}>
                <Relation {...member} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </Section>
  );
}

function Relation({ entity, relation }: Relative): JSX.Element {
  return (
    <>
      <EntityLink id={entity.id} />
      <Refs evidence={relation.evidence} />
      {relation.asOf !== undefined && (
        <span class="gl-meta gl-as-of"> {asOfDate(relation.asOf)}</span>
      )}
    </>
  );
}
