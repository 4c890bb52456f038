/**
 * Chromium with the built extension, watched by puppeteer alone: it has side panels as pages, and leaves a page that is made
 * ready beforehand as it is, which a browser that Playwright watches does not.
 */
import puppeteer, { type Browser } from 'puppeteer-core';
import { EXTENSION } from './chromium';
import { findChromium } from './find-browser.mjs';

export async function startBareChromium(): Promise<Browser> {
  const browser = await puppeteer.launch({
    executablePath: await findChromium(),
    enableExtensions: [EXTENSION],
    pipe: true,
    args: ['--no-sandbox', '--lang=en-US'],
  });
  // What a new reader sees first would come before the test's own page.
  const welcome = await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
  await (await welcome.asPage()).close();
  return browser;
}
