/** Who sent a message: any script of the extension may, those in pages too, and not each may ask for everything. */
import browser, { type Runtime } from 'webextension-polyfill';

function isFrom(page: string, { id, url = '' }: Runtime.MessageSender): boolean {
  return id === browser.runtime.id && url.split(/[?#]/, 1)[0] === browser.runtime.getURL(page);
}

/** Whether a message is a card's, in the tab that it says. */
export function isFromCard(sender: Runtime.MessageSender): boolean {
  return sender.tab !== undefined && isFrom('card.html', sender);
}

/** Whether a message is a panel's, beside a page or in a tab. */
export function isFromPanel(sender: Runtime.MessageSender): boolean {
  return isFrom('sidepanel.html', sender);
}
