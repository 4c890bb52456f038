/** Lists of sites as files: text with a site a line, or JSON. Pure. */
import { siteFrom } from './site-name';

/** Bytes: a list of ten thousand sites is a quarter of that. */
export const MAX_BYTES = 1_000_000;

/** Something in a file that is no site. */
export interface BadLine {
  /** Counted from 1: a line of text, or an item of a JSON list. */
  readonly at: number;
  readonly text: string;
}

export interface SitesRead {
  /** As settings name sites, each once, in the order of the file. */
  readonly sites: readonly string[];
  readonly bad: readonly BadLine[];
}

/** A list of sites as a text file. @param title what the list is, for whoever opens the file */
export function siteFile(title: string, sites: readonly string[]): string {
  return [`# ${title}`, ...sites, ''].join('\n');
}

/**
 * Reads a list of sites: JSON (a list of texts, or the file of all settings, of which the list by this name is taken), else text with
 * a site a line, where empty lines and what stands after `#` don't count. What is no site is told, and keeps nothing else out.
 * @param name of the list in the file of all settings
 * @throws SyntaxError where a file that begins as JSON is none, or holds no list
 */
export function readSites(text: string, name: string): SitesRead {
  const plain = text.replace(/^\uFEFF/u, '');
  const items = /^\s*[[{]/u.test(plain)
    ? listIn(JSON.parse(plain), name).map((item, i) => ({
        at: i + 1,
        text: typeof item === 'string' ? item : JSON.stringify(item),
      }))
    : plain
        .split(/\r\n|\r|\n/u)
        .map((line, i) => ({ at: i + 1, text: line.replace(/#.*/u, '').trim() }))
        .filter((line) => line.text !== '');
  const sites = new Set<string>();
  const bad: BadLine[] = [];
  for (const item of items) {
    const site = siteFrom(item.text);
    if (site === undefined) bad.push(item);
    else sites.add(site);
  }
  return { sites: [...sites], bad };
}

function listIn(json: unknown, name: string): unknown[] {
  if (Array.isArray(json)) return json;
  const { settings } = json as { settings?: Record<string, unknown> };
  const list = settings?.[name];
  if (Array.isArray(list)) return list;
  throw new SyntaxError(`no list "${name}"`);
}
