/**
 * The suggested keys in Firefox, pressed in the browser's own window. A page whose access key is the same letter has it first:
 * Firefox wants Alt and Shift for those too.
 */
import { expect, test } from 'vitest';
import { firefoxSuite, poll } from '../support/firefox-suite';

const suite = firefoxSuite();

/** Presses Alt, Shift and a letter as a keyboard does: the browser's window has them before the page. */
async function press(letter: string): Promise<void> {
  const { contexts } = (await suite.firefox.send('browsingContext.getTree', {
    'moz:scope': 'chrome',
  })) as { contexts: { context: string }[] };
  await suite.firefox.evaluate(
    contexts[0]?.context ?? '',
    `{
      const input = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
      input.beginInputTransactionForTests(window);
      const keys = [['Alt', 'AltLeft'], ['Shift', 'ShiftLeft'], ['${letter}', 'Key${letter}']].map(
        ([key, code]) => new KeyboardEvent('', { key, code, keyCode: key.length > 1 ? 0 : key.charCodeAt(0) }),
      );
      for (const key of keys) input.keydown(key);
      for (const key of keys.reverse()) input.keyup(key);
    }`,
  );
}

test('keys go from name to name and back, and give the keyboard to the card', async () => {
  const page = await suite.firefox.browser.newPage();
  await page.goto(suite.pages.add('/keys', '<p>Zamir Kabulov met Sergei Lavrov.</p>'));
  await expect
    .poll(() => page.evaluate(() => CSS.highlights.get('mention')?.size ?? 0), poll)
    .toBe(2);
  await page.bringToFront();
  for (const [letter, name] of [
    ['J', 'Zamir Kabulov'],
    ['J', 'Sergei Lavrov'],
    ['K', 'Zamir Kabulov'],
  ] as const) {
    await press(letter);
    await expect.poll(() => suite.cardName(page), poll).toBe(name);
  }
  const card = (await suite.firefox.card(page)) ?? '';
  await expect.poll(() => suite.firefox.evaluate(card, 'document.hasFocus()'), poll).toBe(true);
  await page.close();
});
