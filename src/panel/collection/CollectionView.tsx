import type { JSX } from 'preact';
import { useId, useMemo, useState } from 'preact/hooks';
import { useCollection } from '../../card/views/cite/collection-context';
import { QuoteFigure } from '../../card/views/QuoteFigure';
import { ScopeContext, type Scope } from '../../card/views/scope';
import { type Collected, collectedQuotes, type CollectedQuote } from '../../pack/collected';
import type { Library } from '../../pack/library';
import { counted, t } from '../../ui/strings';
import { PANEL_LINKS } from '../panel-links';
import { CollectionExport } from './CollectionExport';
import { NoteField } from './NoteField';

export interface CollectionViewProps {
  readonly library: Library;
}

/** What the reader has collected: quotations with notes, to be taken along. */
export function CollectionView({ library }: CollectionViewProps): JSX.Element {
  const collection = useCollection();
  const [before, setBefore] = useState<readonly Collected[]>();
  const [isLost, setLost] = useState(false);
  if (!collection) return <article class="gl-article gl-collection" aria-busy="true" />;

  const { collected } = collection;
  const { quotes, unknown } = collectedQuotes(library, collected);
  const change = (to: (now: readonly Collected[]) => readonly Collected[]): void =>
    void collection.change(to).then(
      () => setLost(false),
      () => setLost(true),
    );
  const takeOut = (quote: string): void => {
    setBefore(collected);
    change((now) => now.filter((item) => item.quote !== quote));
  };

  return (
    <article class="gl-article gl-collection">
      <header>
        <h1 tabIndex={-1}>{t('collect.heading')}</h1>
        {quotes.length > 0 && <p class="gl-meta">{counted('collect.count', quotes.length)}</p>}
      </header>
      <p class="gl-meta gl-undo" role="status">
        {before && (
          <>
            {t('collect.left')}{' '}
            <button
              type="button"
              class="gl-link"
              onClick={() => {
                change(() => before);
                setBefore(undefined);
              }}
            >
              {t('collect.undo')}
            </button>
          </>
        )}
      </p>
      {isLost && (
        <p class="gl-problem" role="alert">
          {t('collect.notKept')}
        </p>
      )}
      {quotes.length === 0 ? (
        <div class="gl-reason">
          <p>{t('collect.empty')}</p>
          <p class="gl-meta">{t('collect.emptyHint')}</p>
        </div>
      ) : (
        <>
          <CollectionExport library={library} quotes={quotes} />
          <ol class="gl-plain gl-collected">
            {quotes.map((item) => (
              <Item
                key={item.quote.id}
                library={library}
                item={item}
                onNote={(note) =>
                  change((now) =>
                    now.map((one) => (one.quote === item.quote.id ? { ...one, note } : one)),
                  )
                }
                onTakeOut={() => takeOut(item.quote.id)}
              />
            ))}
          </ol>
        </>
      )}
      {unknown.length > 0 && <p class="gl-meta">{counted('collect.unknown', unknown.length)}</p>}
    </article>
  );
}

function Item({
  library,
  item,
  onNote,
  onTakeOut,
}: {
  readonly library: Library;
  readonly item: CollectedQuote;
  readonly onNote: (note: string) => void;
  readonly onTakeOut: () => void;
}): JSX.Element {
  const { quote, source, pack, note } = item;
  const uid = useId();
  const scope = useMemo<Scope>(
    () => ({
      library,
      pack,
      links: PANEL_LINKS,
      self: undefined,
      sources: [source],
      sourceElement: (id) => `${uid}-${id}`,
    }),
    [library, pack, source, uid],
  );
  return (
    <li>
      <ScopeContext.Provider value={scope}>
        <QuoteFigure quote={quote} />
      </ScopeContext.Provider>
      <NoteField note={note} onNote={onNote} />
      <button type="button" class="gl-link gl-take-out" onClick={onTakeOut}>
        {t('collect.takeOut')}
      </button>
    </li>
  );
}
