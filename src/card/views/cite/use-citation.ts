import { useContext, useEffect, useState } from 'preact/hooks';
import {
  CITATION_FORMATS,
  citationOf,
  type CitationFormat,
  type MadeCitation,
} from '../../../pack/citations';
import { writeCslItem } from '../../../pack/export/csl-json';
import type { Evidence, Pack, Source } from '../../../pack/types';
import { CitationsContext } from './citations-context';
import { sourceText } from './source-text';

export type Citation =
  | { readonly kind: 'loading' }
  /** The forms that there are, each with its text, in their order. */
  | { readonly kind: 'ready'; readonly texts: ReadonlyMap<CitationFormat, string> }
  /** What the build made can't be read; the forms that need no build are there. */
  | {
      readonly kind: 'partial';
      readonly texts: ReadonlyMap<CitationFormat, string>;
      readonly reason: string;
    };

function textsOf(
  pack: Pack,
  source: Source,
  at: Pick<Evidence, 'start' | 'end'> | undefined,
  made: MadeCitation | undefined,
): Map<CitationFormat, string> {
  const texts: Record<CitationFormat, string | undefined> = {
    apa: made?.apa,
    bibtex: made?.bibtex,
    'csl-json': writeCslItem(source).trim(),
    plain: sourceText(pack, source, at),
  };
  return new Map(
    CITATION_FORMATS.flatMap((format) => {
      const text = texts[format];
      return text === undefined ? [] : [[format, text] as const];
    }),
  );
}

/** A source in all the forms in which it can be cited here, read when this is first used. */
export function useCitation(
  pack: Pack,
  source: Source,
  at?: Pick<Evidence, 'start' | 'end'>,
): Citation {
  const load = useContext(CitationsContext);
  const [citation, setCitation] = useState<Citation>({ kind: 'loading' });
  useEffect(() => {
    let wanted = true;
    const show = (next: Citation) => wanted && setCitation(next);
    load(pack.id).then(
      (made) => {
        show({ kind: 'ready', texts: textsOf(pack, source, at, citationOf(made, source)) });
      },
      (error: unknown) => {
        const reason = error instanceof Error ? error.message : String(error);
        show({ kind: 'partial', texts: textsOf(pack, source, at, undefined), reason });
      },
    );
    return () => {
      wanted = false;
    };
  }, [load, pack, source, at]);
  return citation;
}
