/**
 * Citations that the build makes of a pack's sources, because the library that writes them does not ship (see the
 * decisions in `src/README.md`). They stand beside the pack, as `packs/<id>.citations.json`.
 */
import * as v from 'valibot';
import { writeCslItem } from './export/csl-json';
import type { Source } from './types';

/** The forms in which a source can be cited. The first two only the build can write. */
export const CITATION_FORMATS = ['apa', 'bibtex', 'csl-json', 'plain'] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

const Made = v.strictObject({
  /** The source as CSL-JSON: what the other two were made from. */
  'csl-json': v.string(),
  /** An entry of a list of references in APA style, without a line feed. */
  apa: v.string(),
  bibtex: v.string(),
});
const AllMade = v.array(Made);

export type MadeCitation = Readonly<v.InferOutput<typeof Made>>;

/**
 * The citations in a file of the build.
 * @throws ValiError where it holds anything else
 */
export function readCitations(value: unknown): readonly MadeCitation[] {
  return v.parse(AllMade, value);
}

/**
 * The citation that was made from exactly what a source states. Two packs may hold sources of one id, or one text
 * described in two ways; neither is cited in the words of the other.
 */
export function citationOf(
  made: readonly MadeCitation[],
  source: Source,
): MadeCitation | undefined {
  const item = writeCslItem(source);
  return made.find((citation) => citation['csl-json'] === item);
}
