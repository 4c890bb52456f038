/**
 * Who sent a message. Any script of the extension may send one, those in pages too, and not each may ask for everything: trust runs
 * from the worker down to its pages, the card in a page, the page-side script, and never back up unchecked.
 */
import browser, { type Runtime } from 'webextension-polyfill';

/** Who can send or receive a message. */
export type Party =
  /** The script in a page's frame, or in the first page, where names are tried. The least trusted: pages live beside it. */
  | 'page-script'
  /** `card.html`, in a page or in a tab of its own. */
  | 'card'
  /** `sidepanel.html`, beside a page or in a tab. */
  | 'panel'
  /** The panel's worker that searches; nobody else can reach it. */
  | 'search-worker'
  /** The worker, and the extension's other pages: popup, options. */
  | 'own'
  /** Anybody else: another extension, a page, or who does not say. */
  | 'stranger';

/** Pages by which a sender is known, and who is then taken to speak. */
const PAGES: ReadonlyMap<string, Party> = new Map([
  ['card.html', 'card'],
  ['sidepanel.html', 'panel'],
  ['welcome.html', 'page-script'],
]);

/** Who sent a message, by what the browser (not the sender) says of it. */
export function partyOf({ id, url = '', tab }: Runtime.MessageSender): Party {
  if (id !== browser.runtime.id) return 'stranger';
  const home = browser.runtime.getURL('');
  // An address that isn't the extension's is a page's, and in a page the page-side script alone can send.
  if (!url.startsWith(home)) return tab === undefined ? 'stranger' : 'page-script';
  const party = PAGES.get(url.slice(home.length).split(/[?#]/, 1)[0] ?? '') ?? 'own';
  // A card stands in a tab; what says otherwise is something else.
  return party === 'card' && tab === undefined ? 'stranger' : party;
}
