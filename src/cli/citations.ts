/**
 * Makes the citations of a pack's sources, at build time: in APA style by citation.js and citeproc-js with the style of the
 * CSL project, in BibTeX by citation.js. Neither reads dates or takes names apart: they get what `csl-json.ts` wrote.
 */
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import type { MadeCitation } from '../pack/citations';
import { cslItem, writeCslItem } from '../pack/export/csl-json';
import type { Pack, Source } from '../pack/types';

const { format } = plugins.config.get('@bibtex');
// Keys of the library's own making are words of the title, the same for two sources that are both a "Report".
format.useIdAsLabel = true;
// Ids of packs and sources are slugs; the check would take their hyphens out.
format.checkLabel = false;
// Otherwise a title in another script would come out empty.
format.asciiOnly = false;

/** The locale of the CSL project that fits a language, such as `fr-FR` for `fr`; American English where none does. */
function cslLocale(language: string): string {
  const [primary] = language.toLowerCase().split('-');
  const known = plugins.config.get('@csl').locales.list();
  return known.find((locale) => locale.split('-')[0] === primary) ?? 'en-US';
}

function apa(pack: Pack, source: Source): string {
  const cite = new Cite(cslItem(source));
  return cite
    .format('bibliography', { style: 'apa', format: 'text', lang: cslLocale(pack.language) })
    .trim();
}

/** BibTeX has no field for a date or a publication that is not taken apart, so its note says them. */
function bibtex(pack: Pack, source: Source): string {
  const item = cslItem(source);
  const { issued, accessed, 'container-title': container } = item;
  const stated = {
    issued: issued?.literal,
    accessed: accessed?.literal,
    'container-title': container,
  };
  const more = Object.entries(stated).flatMap(([property, value]) =>
    value === undefined ? [] : [`${property}: ${value}`],
  );
  // An id is unique within its pack; a key must be so in a whole bibliography.
  const id = `${pack.id}-${source.id}`;
  return new Cite({ ...item, id, note: [...more, item.note].join('\n') }).format('bibtex').trim();
}

/** The citations of all sources of a pack, in their order. */
export function makeCitations(pack: Pack): MadeCitation[] {
  return pack.sources.map((source) => ({
    'csl-json': writeCslItem(source),
    apa: apa(pack, source),
    bibtex: bibtex(pack, source),
  }));
}
