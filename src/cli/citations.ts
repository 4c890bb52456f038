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
// Otherwise a title in another script would come out empty. It also leaves out the escapes, so `texText` makes them.
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

/** What TeX, or the library on the way to it, would take for a command, markup or a ligature. */
const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '`': '\\textasciigrave{}',
  _: '\\textunderscore{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
};

/** A text as TeX must be given it to set just these characters. */
function texText(text: string): string {
  return text.replace(/[\\{}<>~^`_&%$#]|'(?=')|-(?=-)/g, (char) => TEX[char] ?? `${char}{}`);
}

/**
 * BibTeX has no field for a date or a publication that is not taken apart, so the note says them; and it takes line feeds
 * for spaces.
 */
function bibtex(pack: Pack, source: Source): string {
  const { title, author, publisher, issued, accessed, ...item } = cslItem(source);
  const container = item['container-title'];
  const more = [
    ...(issued ? [`issued: ${issued.literal}`] : []),
    ...(accessed ? [`accessed: ${accessed.literal}`] : []),
    ...(container === undefined ? [] : [`container-title: ${container}`]),
  ];
  const entry = {
    ...item,
    // An id is unique within its pack; a key must be so in a whole bibliography.
    id: `${pack.id}-${source.id}`,
    title: texText(title),
    ...(author && { author: author.map(({ literal }) => ({ literal: texText(literal) })) }),
    ...(publisher !== undefined && { publisher: texText(publisher) }),
    note: texText([...more, ...item.note.split('\n')].join('; ')),
  };
  return new Cite(entry).format('bibtex').trim();
}

/** The citations of all sources of a pack, in their order. */
export function makeCitations(pack: Pack): MadeCitation[] {
  return pack.sources.map((source) => ({
    'csl-json': writeCslItem(source),
    apa: apa(pack, source),
    bibtex: bibtex(pack, source),
  }));
}
