/** Changes what the reader has chosen. For the extension's own pages and the worker: no page of the web carries this. */
import { liveApi } from './api';
import { DEFAULTS, readSettings, type Settings, type Unmarked } from './settings';
import { differing, inTurn } from './stored';

/** Makes a change that rests on the settings as they are when its turn comes. @throws where the browser's storage fails */
function change(make: (settings: Settings) => Partial<Settings>): Promise<void> {
  return inTurn(async () => differing(make(await readSettings()), DEFAULTS));
}

/** Stores a change; a value equal to the default is removed. @throws where the browser's storage fails */
export function changeSettings(values: Partial<Settings>): Promise<void> {
  return change(() => values);
}

/** Puts a text at a list's end, or takes it out. A text is listed once. */
function listing(list: readonly string[], text: string, isListed: boolean): string[] {
  const others = list.filter((other) => other !== text);
  return isListed ? [...others, text] : others;
}

/**
 * Switches marking on or off on a site: by the list of sites off where it runs everywhere, by that of sites on where it runs on
 * those alone. Where it runs when asked, neither list counts, and nothing changes.
 * @throws where the browser's storage fails
 */
export function switchSite(site: string, on: boolean): Promise<void> {
  return change(({ runs, sitesOff, sitesOn }) => {
    if (site === '' || runs === 'asked') return {};
    return runs === 'listed'
      ? { sitesOn: listing(sitesOn, site, on) }
      : { sitesOff: listing(sitesOff, site, !on) };
  });
}

/** The two lists of sites. */
export type SiteListName = 'sitesOff' | 'sitesOn';

/** Adds sites to a list; those that it has already stay where they are. @throws where the browser's storage fails */
export function addSites(name: SiteListName, sites: readonly string[]): Promise<void> {
  return change((settings) => ({ [name]: [...new Set([...settings[name], ...sites])] }));
}

/** Takes a site off a list. @throws where the browser's storage fails */
export function removeSite(name: SiteListName, site: string): Promise<void> {
  return change((settings) => ({ [name]: listing(settings[name], site, false) }));
}

/** Switches a pack on or off. @throws where the browser's storage fails */
export function switchPack(pack: string, on: boolean): Promise<void> {
  return change(({ packsOff }) => ({ packsOff: listing(packsOff, pack, !on) }));
}

/** Marks an entity, or one name of it, or marks it no longer. @throws where the browser's storage fails */
export function switchMarking(
  what: { readonly entity: string; readonly name?: string },
  on: boolean,
): Promise<void> {
  return change(({ unmarked: { entities, names } }) => {
    const { entity, name } = what;
    const unmarked: Unmarked =
      name === undefined
        ? { names, entities: listing(entities, entity, !on) }
        : {
            entities,
            names: [
              ...names.filter((other) => other.entity !== entity || other.name !== name),
              ...(on ? [] : [{ entity, name }]),
            ],
          };
    return { unmarked };
  });
}

/**
 * Erases all that the extension has stored, in the browser's storage and in its pages' own. Open tabs follow at once.
 * @param ofPages the storage of the extension's own pages
 * @throws where the browser's storage fails
 */
export function eraseEverything(ofPages: Pick<Storage, 'clear'> = localStorage): Promise<void> {
  return inTurn(async () => {
    const { local, session } = liveApi().storage;
    await session.clear();
    await local.clear();
    ofPages.clear();
  });
}
