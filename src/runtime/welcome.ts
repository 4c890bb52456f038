/** The page that a new reader sees first, and that the toolbar button's menu leads to. */
import browser from 'webextension-polyfill';

export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
}
