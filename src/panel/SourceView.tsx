import type { JSX } from 'preact';
import { useCallback, useId, useMemo, useRef } from 'preact/hooks';
import { CiteSource } from '../card/views/cite/CiteSource';
import { ScopeContext, type Scope } from '../card/views/scope';
import { SourceStatement } from '../card/views/SourceStatement';
import type { Library } from '../pack/library';
import { sourcePassages, type Span } from '../pack/source-passages';
import type { Pack, Source } from '../pack/types';
import { t } from '../ui/strings';
import { PANEL_LINKS } from './panel-links';
import { CopyView } from './source/CopyView';
import { useFileDrop } from './source/file-drop';
import { OpenCopy } from './source/OpenCopy';
import { PassageNote } from './source/PassageNote';
import { SourceAccounts } from './source/SourceAccounts';
import type { SourceCopy } from './source/source-copy';
import { sourceEntries } from './source/source-entries';
import { SourceEntries } from './source/SourceEntries';
import { SourceOverview } from './source/SourceOverview';
import { SourceScopeContext } from './source/source-scope';
import { useOpenCopy } from './source/use-open-copy';
import { useReveal } from './source/use-reveal';

export interface SourceViewProps {
  readonly library: Library;
  /** `<pack>/<source>`. */
  readonly address: string;
  /** The passage that is looked at. */
  readonly at?: Span | undefined;
  /** The reader's copy, where one is open. */
  readonly copy?: SourceCopy | undefined;
  readonly onCopy: (address: string, copy: SourceCopy | undefined) => void;
  /** The reader has seen enough of the passage. */
  readonly onLeavePassage: () => void;
}

/**
 * A source in the side panel: what it states of itself and what it does not, what the pack takes from it and from where in its
 * text, and the text itself where the reader has it.
 */
export function SourceView(props: SourceViewProps): JSX.Element {
  const { library, address } = props;
  const source = library.source(address);
  const pack = library.packs.find(({ id }) => address.startsWith(`${id}/`));
  if (!source || !pack) return <p class="gl-reason">{t('source.unknown')}</p>;
  return <KnownSource {...props} source={source} pack={pack} />;
}

function KnownSource(
  props: SourceViewProps & { readonly source: Source; readonly pack: Pack },
): JSX.Element {
  const { library, pack, source, address, copy, onCopy, onLeavePassage } = props;
  const uid = useId();
  // An address may name a place beyond the text, from another version of the pack.
  const at = props.at && props.at.end <= source.length ? props.at : undefined;

  const cardScope = useMemo<Scope>(
    () => ({
      library,
      pack,
      links: PANEL_LINKS,
      self: undefined,
      // The page is the source: what is on it needs no footnote to it.
      within: source.id,
      sources: [],
      sourceElement: (id) => `${uid}-${id}`,
    }),
    [library, pack, source, uid],
  );
  const passages = useMemo(() => sourcePassages(pack, source.id), [pack, source]);
  const entries = useMemo(
    () => sourceEntries(library, address, source),
    [library, address, source],
  );

  const places = {
    title: useRef<HTMLHeadingElement>(null),
    note: useRef<HTMLHeadingElement>(null),
    copy: useRef<HTMLHeadingElement>(null),
    openButton: useRef<HTMLButtonElement>(null),
    article: useRef<HTMLElement>(null),
  };
  const onFollow = useReveal(at, copy, places);
  const { problem, open } = useOpenCopy(
    source,
    useCallback((opened: SourceCopy) => onCopy(address, opened), [onCopy, address]),
  );
  const isOver = useFileDrop(open);

  const note = at && <PassageNote at={at} heading={places.note} onClose={onLeavePassage} />;
  const facts = entries.filter(({ kind }) => kind === 'fact');
  return (
    <ScopeContext.Provider value={cardScope}>
      <SourceScopeContext.Provider
        value={{ library, pack, source, address, passages, at, copy, onFollow }}
      >
        <article ref={places.article} class={isOver ? 'gl-article gl-drop' : 'gl-article'}>
          <header>
            <p class="gl-kind">{t('source.one')}</p>
            <h1 tabIndex={-1} ref={places.title}>
              <bdi lang={pack.language}>{source.label}</bdi>
            </h1>
          </header>
          <SourceOverview
            quotes={library.quotesIn(address)}
            facts={facts.flatMap(({ spans }) => spans)}
            factCount={facts.length}
            length={source.length}
            at={at}
          />
          {!copy && note}
          <SourceStatement source={source} language={pack.language} inferredOpen />
          <CiteSource key={address} pack={pack} source={source} />
          {copy ? (
            <CopyView
              copy={copy}
              problem={problem}
              heading={places.copy}
              onClose={() => onCopy(address, undefined)}
            >
              {note}
            </CopyView>
          ) : (
            <OpenCopy button={places.openButton} problem={problem} onOpen={open} />
          )}
          <SourceAccounts />
          <SourceEntries entries={entries} />
        </article>
      </SourceScopeContext.Provider>
    </ScopeContext.Provider>
  );
}
