/** Pages of the extension take no text as script or markup, although they may run scripts of their own package. */
import { expect, test } from '../fixtures';

const PAGES = ['card.html', 'options.html', 'popup.html', 'sidepanel.html', 'welcome.html'];

for (const name of PAGES) {
  test(`${name} refuses text where script or markup begins`, async ({ page, origin }) => {
    await page.goto(`${origin}/${name}`);
    const refused = await page.evaluate(() => {
      const attempts: Record<string, () => unknown> = {
        'a script’s address': () => (document.createElement('script').src = '/reader.js'),
        'a worker': () => new Worker('/search.js'),
        markup: () => (document.createElement('p').innerHTML = '<b>bold</b>'),
        'a frame’s document': () => (document.createElement('iframe').srcdoc = '<p>text'),
        'a policy of another name': () =>
          (
            globalThis as unknown as {
              trustedTypes: { createPolicy(name: string, rules: object): unknown };
            }
          ).trustedTypes.createPolicy('other', {}),
      };
      return Object.entries(attempts).map(([what, attempt]) => {
        try {
          attempt();
          return `${what} was taken`;
        } catch (error) {
          return error instanceof TypeError ? what : `${what}: ${String(error)}`;
        }
      });
    });
    expect(refused).toEqual([
      'a script’s address',
      'a worker',
      'markup',
      'a frame’s document',
      'a policy of another name',
    ]);
  });
}

test('the side panel’s worker starts all the same', async ({ page, origin }) => {
  await page.goto(`${origin}/sidepanel.html#/search?q=kabulof`);
  await expect(page.getByText('Zamir Kabulov').first()).toBeVisible();
});
