import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Library } from '../../pack/library';
import type { SourcePassage, Span } from '../../pack/source-passages';
import type { Pack, Source } from '../../pack/types';
import type { SourceCopy } from './source-copy';

/** What every part of a source's page needs to know. */
export interface SourceScope {
  readonly library: Library;
  readonly pack: Pack;
  readonly source: Source;
  /** `<pack>/<source>`. */
  readonly address: string;
  readonly passages: readonly SourcePassage[];
  /** The passage that is looked at. */
  readonly at: Span | undefined;
  readonly copy: SourceCopy | undefined;
  /** Told before a passage's link is followed: one to the passage that is looked at changes no address. */
  readonly onFollow: (span: Span, towards: Towards) => void;
}

/** Where the focus goes with a passage: to its words, or to what is said of them. */
export type Towards = 'words' | 'note';

export const SourceScopeContext = createContext<SourceScope | undefined>(undefined);

/** The scope of the source's page around a part. */
export function useSourceScope(): SourceScope {
  const scope = useContext(SourceScopeContext);
  if (!scope) throw new Error('This part belongs inside a source’s page.');
  return scope;
}
