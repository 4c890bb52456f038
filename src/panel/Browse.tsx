import type { JSX } from 'preact';
import type { Library } from '../pack/library';
import type { Entity, Kind } from '../pack/types';
import { formatDate } from '../ui/dates';
import { groupBy } from '../ui/group-by';
import { counted, kindHeading, locale, numberWords, t } from '../ui/strings';
import { byDate } from './event-order';
import { PackExport } from './PackExport';
import { hashOf } from './route';

/** What readers look for first stands first. */
const ORDER: readonly Kind[] = [
  'person',
  'group',
  'state',
  'body',
  'organisation',
  'format',
  'event',
  'document',
  'place',
];

/** Entries shown under each kind before the rest is folded away. */
const FIRST = 6;

/** All entities by kind: what there is to find, before anything is typed. */
export function Browse({ library }: { readonly library: Library }): JSX.Element {
  if (library.entities.length === 0) return <p class="gl-reason">{t('panel.empty')}</p>;
  const groups = groupBy(library.entities, ({ kind }) => kind);
  return (
    <>
      <nav aria-label={t('panel.browse')}>
        <h1 class="gl-unseen">{t('panel.home')}</h1>
        {ORDER.map((kind) => ({ kind, entities: groups.get(kind) ?? [] }))
          .filter(({ entities }) => entities.length > 0)
          .map(({ kind, entities }) => (
            <section key={kind} class="gl-section">
              <h2>
                {kindHeading(kind)} <span class="gl-count">{numberWords(entities.length)}</span>
              </h2>
              <Entries library={library} kind={kind} entities={entities} />
            </section>
          ))}
      </nav>
      {library.packs.map((pack) => (
        <PackExport key={pack.id} pack={pack} />
      ))}
    </>
  );
}

function Entries({
  library,
  kind,
  entities,
}: {
  readonly library: Library;
  readonly kind: Kind;
  readonly entities: readonly Entity[];
}): JSX.Element {
  const sorted = kind === 'event' ? byDate(entities, locale()) : byLabel(entities);
  const shown = sorted.length === FIRST + 1 ? sorted.length : FIRST;
  const rest = sorted.slice(shown);
  return (
    <>
      <LinkList library={library} entities={sorted.slice(0, shown)} />
      {rest.length > 0 && (
        <details class="gl-more">
          <summary>{counted('panel.showAll', rest.length)}</summary>
          <LinkList library={library} entities={rest} />
        </details>
      )}
    </>
  );
}

function byLabel(entities: readonly Entity[]): readonly Entity[] {
  const order = new Intl.Collator(locale());
  return [...entities].sort((a, b) => order.compare(a.label, b.label));
}

/** Links to entities; what has a date stands beside it. */
function LinkList({
  library,
  entities,
}: {
  readonly library: Library;
  readonly entities: readonly Entity[];
}): JSX.Element {
  const dated = entities.some(({ date }) => date !== undefined);
  return (
    <ul class={dated ? 'gl-plain gl-dated' : 'gl-plain gl-index'}>
      {entities.map(({ id, label, date }) => (
        <li key={id}>
          {date && <span class="gl-meta">{formatDate(date.date)}</span>}{' '}
          <a class="gl-link" href={hashOf({ view: 'entity', id })}>
            <bdi lang={library.packOf(id)?.language}>{label}</bdi>
          </a>
        </li>
      ))}
    </ul>
  );
}
