/** Pages that have long settled: what is shown then is found all the same. */
import { expectPainted, test } from '../fixtures';

test('what a late style sheet or a tick shows is marked, long after the page has settled', async ({
  page,
  pages,
}) => {
  pages.add('/late.css', '.later { visibility: visible }', { 'content-type': 'text/css' });
  await page.goto(
    pages.add(
      '/tick',
      `<style>.later { visibility: hidden } #box ~ p { opacity: 0 } #box:checked ~ p { opacity: 1 }</style>
       <p>The Moscow format.</p><p class="later">The Taliban.</p>
       <input type="checkbox" id="box"><p>Zamir Kabulov.</p>`,
    ),
  );
  await expectPainted(page, ['Moscow format']);
  // The looks for late shadow trees, the last some 21 seconds after loading, see to all that has changed until then.
  await page.waitForTimeout(23_000);
  await page.locator('#box').check();
  await expectPainted(page, ['Moscow format', 'Zamir Kabulov']);
  await page.evaluate(() => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = '/late.css';
    document.head.append(link);
  });
  await expectPainted(page, ['Moscow format', 'Taliban', 'Zamir Kabulov']);
});
