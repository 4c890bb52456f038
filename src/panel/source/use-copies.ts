import { useCallback, useState } from 'preact/hooks';
import type { SourceCopy } from './source-copy';

export interface Copies {
  /** By the source's address. */
  readonly copies: ReadonlyMap<string, SourceCopy>;
  /** Keeps a copy, or, without one, lets it go. */
  readonly onCopy: (address: string, copy: SourceCopy | undefined) => void;
}

/** The copies that are open: in memory alone, and gone with the panel. */
export function useCopies(): Copies {
  const [copies, setCopies] = useState<ReadonlyMap<string, SourceCopy>>(new Map());
  const onCopy = useCallback((address: string, copy: SourceCopy | undefined) => {
    setCopies((before) => {
      const after = new Map(before);
      if (copy) after.set(address, copy);
      else after.delete(address);
      return after;
    });
  }, []);
  return { copies, onCopy };
}
