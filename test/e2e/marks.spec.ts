import { expect, expectPainted, painted, test } from './fixtures';

const LEAD = ['Zamir Kabulov', 'Kabulov', 'Taliban', 'Abdul Salam Hanafi', 'Hanafi'];
const VARIANTS = [
  'ZAMIR KABULOV',
  'Zamir\u00A0Kabulov',
  'Zamir Kabu\u00ADlov',
  'Zamir Ka\u0301bulov',
  'Taliban',
  'Moscow format',
];
// Two cells are two texts: "Sergei" and "Lavrov" there are no name until the page has the whole one.
const CELL = 'Lavrov';
const ALL = [...LEAD, ...VARIANTS, 'Moscow format'];

test('names are marked in their variants, and nothing else is', async ({ page, pages }) => {
  await page.goto(pages.url('/talks.html'));
  await expectPainted(page, ALL);
});

test('marks follow the page: added, changed, revealed, moved and removed text', async ({
  page,
  pages,
}) => {
  await page.goto(pages.url('/talks.html'));
  await expectPainted(page, ALL);

  await page.evaluate(() => {
    const last = document.getElementById('last');
    if (last) last.textContent = 'Sergei Lavrov replied.';
  });
  await expectPainted(page, [...ALL.slice(0, -1), CELL, 'Sergei Lavrov', 'Moscow format']);

  await page.evaluate(() => {
    const text = document.getElementById('last')?.firstChild as Text;
    text.data = 'Nobody replied.';
  });
  await expectPainted(page, ALL);

  await page.evaluate(() => {
    document.querySelector<HTMLElement>('#untouched [hidden]')?.removeAttribute('hidden');
  });
  await expectPainted(page, [...ALL.slice(0, -1), 'Sergei Lavrov', CELL, 'Moscow format']);

  await page.evaluate(() => {
    const lead = document.getElementById('lead');
    const deep = document.getElementById('deep');
    deep?.after(lead ?? '');
    document.getElementById('untouched')?.remove();
  });
  await expectPainted(page, [...VARIANTS, 'Moscow format', ...LEAD]);

  // Without the full name a surname alone says nothing.
  await page.evaluate(() => {
    document.getElementById('lead')?.querySelector('b')?.remove();
    document.getElementById('variants')?.remove();
  });
  await expectPainted(page, ['Moscow format', 'Taliban', 'Abdul Salam Hanafi', 'Hanafi']);
});

test('a page that replaces its body is marked again', async ({ page, pages }) => {
  await page.goto(pages.url('/talks.html'));
  await expectPainted(page, ALL);
  await page.evaluate(() => {
    document.documentElement.innerHTML = '<body><p>Only Sergei Lavrov is left.</p></body>';
  });
  await expectPainted(page, ['Sergei Lavrov']);
  await page.evaluate(() => {
    document.open();
    document.write('<p>Here is the Moscow format.</p>');
    document.close();
  });
  await expectPainted(page, ['Moscow format']);
});

test('frames of every kind are read', async ({ page, pages }) => {
  pages.add('/inner', '<p>In the frame: Sergei Lavrov.</p>');
  const other = pages.url('/inner', 'localhost');
  await page.goto(
    pages.add(
      '/frames',
      `<p>Outside: the Moscow format.</p><iframe src="/inner"></iframe><iframe src="${other}"></iframe>
       <iframe srcdoc="<p>Quoted: Zamir Kabulov.</p>"></iframe>`,
    ),
  );
  await expectPainted(page, ['Moscow format']);
  const texts = async (): Promise<string[]> =>
    (await Promise.all(page.frames().map((frame) => painted(frame))))
      .flat()
      .map(({ text }) => text)
      .sort();
  await expect
    .poll(texts)
    .toEqual(['Moscow format', 'Sergei Lavrov', 'Sergei Lavrov', 'Zamir Kabulov']);
});

test('highlights of the page itself are left alone', async ({ page, pages }) => {
  await page.goto(pages.url('/talks.html'));
  await expectPainted(page, ALL);
  const kept = await page.evaluate(async () => {
    const range = new Range();
    range.selectNodeContents(document.getElementById('others') ?? document.body);
    CSS.highlights.set('page-search', new Highlight(range));
    const last = document.getElementById('last');
    if (last) last.textContent = 'Sergei Lavrov';
    await new Promise((resolve) => setTimeout(resolve, 500));
    return [...CSS.highlights.keys()].sort();
  });
  expect(kept).toEqual(['mention', 'page-search']);
});
