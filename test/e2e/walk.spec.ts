/** Every view by the keyboard alone: Tab comes to each control, each shows that it has the focus, and none keeps it. */
import type { Page } from '@playwright/test';
import { tabId } from '../support/tabs';
import { expect, expectPainted, test } from './fixtures';

/** A view's address in the extension, and what it is called. */
type View = readonly [name: string, path: string];

const PANEL: readonly View[] = [
  ['entries', ''],
  ['search', '#/search?q=lavrov'],
  ['nothing found', '#/search?q=qqqqqq'],
  ['an entity', '#/entity/zamir-kabulov'],
  ['a source', '#/source/moscow-talks-2021/text-002'],
  ['accounts', '#/accounts?q=burden'],
  ['an account', '#/account/burden-or-weight'],
  ['the timeline', '#/timeline'],
  ['relations', '#/relations/taliban'],
  ['the collection', '#/collection'],
].map(([name = '', hash = '']) => [name, `sidepanel.html${hash}`] as const);

interface Walk {
  /** Controls that Tab should come to, in the order of the document. */
  readonly wanted: readonly string[];
  /** Those of them that it did not come to. */
  readonly missed: readonly string[];
  /** Those that do not show that they have the focus. */
  readonly unseen: readonly string[];
}

/** Marks the controls that Tab should come to with a number each; of a group of radio buttons that is the one that is chosen. */
function numberControls(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    /** How the shapes of a drawing are outlined. */
    const linesOf = (el: Element): string =>
      [...el.querySelectorAll('rect, circle, path')]
        .map((shape) => getComputedStyle(shape))
        .map(({ stroke, strokeWidth }) => `${stroke} ${strokeWidth}`)
        .join();
    Object.assign(globalThis, { linesOf });
    const isWanted = (el: Element): boolean => {
      if (!(el instanceof HTMLElement || el instanceof SVGElement) || el.tabIndex < 0) return false;
      if (el.matches(':disabled') || !el.checkVisibility({ visibilityProperty: true }))
        return false;
      if (!(el instanceof HTMLInputElement) || el.type !== 'radio') return true;
      return el.checked;
    };
    return [
      ...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]'),
    ]
      .filter(isWanted)
      .map((el, at) => {
        el.setAttribute('data-walk', String(at));
        el.setAttribute('data-walk-lines', linesOf(el));
        return `${el.localName}: ${el.getAttribute('aria-label') ?? el.textContent.trim().slice(0, 40)}`;
      });
  });
}

/** The number of what has the focus, and whether it, or what it fills, is drawn so. */
function focusedControl(page: Page): Promise<{ at: number; isSeen: boolean } | null> {
  return page.evaluate(() => {
    const at = document.activeElement?.getAttribute('data-walk');
    if (at === null || at === undefined) return null;
    let isSeen = false;
    for (let el = document.activeElement, up = 0; el && up < 3; el = el.parentElement, up++) {
      const { outlineStyle, outlineWidth } = getComputedStyle(el);
      isSeen ||= outlineStyle !== 'none' && parseFloat(outlineWidth) > 0;
    }
    // A control in a drawing is outlined by a shape of its own.
    const control = document.activeElement;
    const { linesOf } = globalThis as unknown as { linesOf: (el: Element) => string };
    if (control instanceof SVGElement)
      isSeen ||= control.getAttribute('data-walk-lines') !== linesOf(control);
    return { at: Number(at), isSeen };
  });
}

async function walk(page: Page): Promise<Walk> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const wanted = await numberControls(page);
  const met = new Set<number>();
  const unseen = new Set<number>();
  // Boxes that scroll are stops too.
  for (let presses = 0; presses < wanted.length + 12 && met.size < wanted.length; presses++) {
    await page.keyboard.press('Tab');
    const control = await focusedControl(page);
    if (!control) continue;
    met.add(control.at);
    if (!control.isSeen) unseen.add(control.at);
  }
  return {
    wanted,
    missed: wanted.filter((_, at) => !met.has(at)),
    unseen: wanted.filter((_, at) => unseen.has(at)),
  };
}

test('Tab comes to every control of every view, and each shows it', async ({
  page,
  pages,
  origin,
}) => {
  test.setTimeout(180_000);
  await page.goto(pages.add('/walk', '<title>Walk</title><p>Zamir Kabulov met the Taliban.</p>'));
  await expectPainted(page, ['Zamir Kabulov', 'Taliban']);
  const view = await page.context().newPage();
  await view.goto(`${origin}/sidepanel.html#/entity/zamir-kabulov`);
  await view.getByRole('button', { name: 'Collect' }).first().click();
  const tab = await tabId(view, page.url());
  const views: readonly View[] = [
    ...PANEL,
    ['the page', `sidepanel.html?tab=${tab}#/page`],
    ['popup', `popup.html?tab=${tab}`],
    ['options', 'options.html'],
    ['first page', 'welcome.html'],
  ];
  for (const [name, path] of views) {
    await view.goto('about:blank');
    await view.goto(`${origin}/${path}`);
    await view.getByRole('main').waitFor();
    await view.waitForLoadState('networkidle');
    const { wanted, missed, unseen } = await walk(view);
    expect.soft(wanted.length, name).toBeGreaterThan(1);
    expect.soft(missed, `${name}: not reached`).toEqual([]);
    expect.soft(unseen, `${name}: focus not seen`).toEqual([]);
  }
  await view.close();
});
