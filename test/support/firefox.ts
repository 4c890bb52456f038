/** Starts Firefox with the built extension, over WebDriver BiDi. */
import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from './find-browser.mjs';

const ID = 'gloss@gloss.example';
/** Firefox gives every installation a random id; a fixed one lets tests open the extension's pages. */
const UUID = '11111111-2222-4333-8444-555555555555';
const FIREFOX_ORIGIN = `moz-extension://${UUID}`;

/** A frame or tab as BiDi names it. */
interface Context {
  readonly context: string;
  readonly url: string;
  readonly children?: readonly Context[];
}

/** The raw protocol, which puppeteer-core uses but does not document; hence its exact version in package.json. */
interface Bidi {
  readonly connection: { send(method: string, params: object): Promise<{ result: unknown }> };
}

export interface FirefoxStarted {
  readonly browser: Browser;
  readonly send: (method: string, params: object) => Promise<unknown>;
  /** Runs an expression in a context and gives its value, which must be a string, number or boolean. */
  readonly evaluate: (context: string, expression: string) => Promise<unknown>;
  /** The open card's frame in a page, or undefined. */
  readonly card: (page: Page) => Promise<string | undefined>;
  /** Opens a page of the extension in a tab and gives its context. */
  readonly openExtensionPage: (path: string) => Promise<string>;
}

function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as { _id: string })._id;
}

/** @param prefs preferences of the fresh profile */
export async function startFirefox(
  prefs: Readonly<Record<string, string>> = {},
): Promise<FirefoxStarted> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless: true,
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: {
      ...prefs,
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
    },
  });
  await browser.installExtension(resolve(import.meta.dirname, '../../.output/firefox-mv3'));
  const { connection } = browser as unknown as Bidi;
  const send = async (method: string, params: object): Promise<unknown> =>
    (await connection.send(method, params)).result;
  const evaluate = async (context: string, expression: string): Promise<unknown> => {
    const answer = (await send('script.evaluate', {
      expression,
      awaitPromise: true,
      target: { context },
    })) as { result?: { value?: unknown }; exceptionDetails?: { text: string } };
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
    return answer.result?.value;
  };
  return {
    browser,
    send,
    evaluate,
    async card(page) {
      const { contexts } = (await send('browsingContext.getTree', {
        root: contextOf(page),
      })) as { contexts: Context[] };
      return contexts[0]?.children?.find(({ url }) => url.endsWith('/card.html'))?.context;
    },
    async openExtensionPage(path) {
      const context = contextOf(await browser.newPage());
      await send('browsingContext.navigate', {
        context,
        url: `${FIREFOX_ORIGIN}/${path}`,
        wait: 'complete',
      });
      return context;
    },
  };
}
