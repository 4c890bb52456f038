/** Looking up from the address bar: `gloss`, a space, and the beginning of a name. */
import browser, { type Omnibox } from 'webextension-polyfill';
import { entityNamed, suggest } from '../search/suggest';
import { type ListedNames, loadNames } from './name-spellings';
import { panelPath, searchHash } from './panel-opener';

/** Browsers show about as many below the first line. */
const MOST = 6;

let names: Promise<ListedNames> | undefined;

/** The names, read when first asked for; asked again where that failed. */
function known(): Promise<ListedNames> {
  names ??= loadNames().catch((error: unknown) => {
    names = undefined;
    throw error;
  });
  return names;
}

/** A description as the browser wants it: Chromium takes XML, Firefox takes what is there. */
export function described(text: string, isXml: boolean): string {
  if (!isXml) return text;
  const escapes: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
  };
  return text.replace(/[&<>"']/gu, (sign) => escapes[sign] ?? sign);
}

async function onInput(
  text: string,
  offer: (suggestions: Omnibox.SuggestResult[]) => void,
): Promise<void> {
  const isXml = !import.meta.env.FIREFOX;
  browser.omnibox.setDefaultSuggestion({
    description: described(browser.i18n.getMessage('lookUp_inPanel', [text.trim()]), isXml),
  });
  offer(
    suggest(await known(), text, MOST).map(({ name }) => ({
      content: name,
      description: described(name, isXml),
    })),
  );
}

async function onEntered(text: string, where: Omnibox.OnInputEnteredDisposition): Promise<void> {
  const entity = entityNamed(await known(), text);
  const url = browser.runtime.getURL(
    entity === undefined ? `sidepanel.html${searchHash(text.trim())}` : panelPath([entity]),
  );
  if (where === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: where === 'newForegroundTab' });
}

/** Adds the listeners; to be called in the worker's first turn. */
export function serveOmnibox(): void {
  browser.omnibox.onInputChanged.addListener((text, offer) => void onInput(text, offer));
  browser.omnibox.onInputEntered.addListener((text, where) => void onEntered(text, where));
}
