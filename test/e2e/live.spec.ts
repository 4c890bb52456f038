/** Live pages: shadow trees, frames, changes, thousands of mentions, scrolling, every way to write and to hide. */
import type { Frame, Page } from '@playwright/test';
import { cardIsVisible, expect, expectPainted, openCard, test } from './fixtures';

/** What is painted of a name, against where the page's texts show it; read in the page's own world, in shadow trees too. */
interface Survey {
  /** Ranges in the highlight. */
  readonly registered: number;
  /** Places that more than one range marks. */
  readonly twice: number;
  /** Of the name's places on the screen and one screen around it: how many there are, and how many of these are not painted. */
  readonly near: number;
  readonly missing: number;
  /** How many places are on the screen. */
  readonly onScreen: number;
}

function survey(page: Page | Frame, name = 'Taliban'): Promise<Survey> {
  return page.evaluate((name) => {
    const marks = new Map<string, number>();
    const numbers = new Map<Node, number>();
    const key = (node: Node, offset: number): string => {
      if (!numbers.has(node)) numbers.set(node, numbers.size);
      return `${numbers.get(node) ?? 0}:${offset}`;
    };
    const ranges = [...(CSS.highlights.get('mention') ?? [])];
    for (const { startContainer, startOffset } of ranges) {
      const at = key(startContainer, startOffset);
      marks.set(at, (marks.get(at) ?? 0) + 1);
    }
    let [near, missing, onScreen] = [0, 0, 0];
    const look = (root: Node): void => {
      const walker = document.createTreeWalker(
        root,
        NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
      );
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node instanceof Element && node.shadowRoot) look(node.shadowRoot);
        if (!(node instanceof Text)) continue;
        for (let i = node.data.indexOf(name); i >= 0; i = node.data.indexOf(name, i + 1)) {
          const range = new Range();
          range.setStart(node, i);
          range.setEnd(node, i + name.length);
          const { top, bottom, left, right, width } = range.getBoundingClientRect();
          const within = (n: number): boolean =>
            width > 0 &&
            bottom >= -n * innerHeight &&
            top <= (n + 1) * innerHeight &&
            right >= -n * innerWidth &&
            left <= (n + 1) * innerWidth;
          if (within(0)) onScreen++;
          if (!within(1)) continue;
          near++;
          if (!marks.has(key(node, i))) missing++;
        }
      }
    };
    look(document);
    const twice = [...marks.values()].filter((n) => n > 1).length;
    return { registered: ranges.length, twice, near, missing, onScreen };
  }, name);
}

/** Waits until all that has to be is painted, once, and something is. */
async function expectAllNearPainted(page: Page | Frame): Promise<void> {
  await expect
    .poll(async () => {
      const { twice, near, missing } = await survey(page);
      return { twice, missing, some: near > 0 };
    })
    .toEqual({ twice: 0, missing: 0, some: true });
}

/** Texts that are painted, in no order. */
function texts(page: Page | Frame): Promise<string[]> {
  return page.evaluate(() =>
    [...(CSS.highlights.get('mention') ?? [])]
      .map(({ startContainer, startOffset, endContainer, endOffset }) => {
        const range = new Range();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        return String(range);
      })
      .sort(),
  );
}

interface ChromeTabs {
  chrome: { tabs: { query(q: object): Promise<{ id: number; url?: string }[]> } };
}

/** Opens the popup for the tab that shows a page. */
async function openPopup(page: Page, origin: string): Promise<Page> {
  const popup = await page.context().newPage();
  await popup.goto(`${origin}/options.html`);
  const id = await popup.evaluate(async (url) => {
    const { tabs } = (globalThis as unknown as ChromeTabs).chrome;
    return (await tabs.query({})).findLast((tab) => tab.url === url)?.id;
  }, page.url());
  await popup.goto(`${origin}/popup.html?tab=${id ?? 0}`);
  return popup;
}

/** What the popup counts in a page: names and numbers. */
async function counted(page: Page, origin: string): Promise<string[]> {
  const popup = await openPopup(page, origin);
  await popup.getByRole('listitem').first().waitFor();
  // What is far from the screen is counted a little later.
  await popup.waitForTimeout(1000);
  const entries = await popup.getByRole('listitem').allInnerTexts();
  await popup.close();
  await page.bringToFront();
  return entries.map((entry) => {
    const [, name, count] = /^(.*?)\s+([\d,]+)\s+mention/u.exec(entry) ?? [];
    return `${name ?? entry} ${count?.replaceAll(',', '') ?? ''}`;
  });
}

/** Lets the browser draw so many frames. */
const frames = (page: Page, n: number): Promise<void> =>
  page.evaluate(async (n) => {
    for (let i = 0; i < n; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
  }, n);

/** Moves the real mouse to the middle of an element, in a shadow tree too. */
async function pointAtElement(page: Page, selector: string): Promise<void> {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`${selector} has no box`);
  await page.mouse.move(box.x + box.width / 2 - 3, box.y + box.height / 2);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
}

const lines = (count: number, line: (text: string) => string): string[] =>
  Array.from({ length: count }, (_, i) => line(`The Taliban said so, ${i}.`));

test.describe('shadow trees', () => {
  test('an open one is marked and pointed at; a closed one is left alone', async ({
    page,
    pages,
  }) => {
    await page.goto(
      pages.add(
        '/shadow',
        `<p>Outside: the Moscow format.</p>
         <x-card><template shadowrootmode="open">
           <p>Within: <b id="in">Zamir Kabulov</b>.</p>Bare text: Taliban.
           <div><template shadowrootmode="open"><i>Deeper: <b id="deep">Sergei Lavrov</b></i></template></div>
           <slot></slot>
         </template>Slotted: Vladimir Putin.</x-card>
         <div><template shadowrootmode="closed">Taliban</template></div>
         <div><template shadowrootmode="open">No slot here.</template>Taliban, not shown.</div>`,
      ),
    );
    await expect
      .poll(() => texts(page))
      .toEqual(['Moscow format', 'Sergei Lavrov', 'Taliban', 'Vladimir Putin', 'Zamir Kabulov']);
    for (const [id, name] of [
      ['in', 'Zamir Kabulov'],
      ['deep', 'Sergei Lavrov'],
    ] as const) {
      await page.mouse.move(600, 600);
      await expect.poll(() => cardIsVisible(page)).toBe(false);
      await pointAtElement(page, `#${id}`);
      const card = await openCard(page);
      await expect(card.getByRole('dialog', { name })).toBeVisible();
    }
  });

  test('late ones are found: attached, upgraded, put in, changed, gone', async ({
    page,
    pages,
  }) => {
    await page.goto(
      pages.add(
        '/shadow-late',
        '<p>The Moscow format.</p><div id="host"></div><x-late></x-late><section id="full"><p>Light.</p></section>',
      ),
    );
    await expect.poll(() => texts(page)).toEqual(['Moscow format']);
    await page.waitForTimeout(400);
    await page.evaluate(() => {
      const root = document.getElementById('host')?.attachShadow({ mode: 'open' });
      if (root) root.innerHTML = '<p><b id="late">Zamir Kabulov</b></p>';
    });
    await expect.poll(() => texts(page)).toEqual(['Moscow format', 'Zamir Kabulov']);
    await pointAtElement(page, '#late');
    await expect(
      (await openCard(page)).getByRole('dialog', { name: 'Zamir Kabulov' }),
    ).toBeVisible();
    await page.mouse.move(5, 500);

    await page.evaluate(() => {
      customElements.define(
        'x-late',
        class extends HTMLElement {
          constructor() {
            super();
            this.attachShadow({ mode: 'open' }).innerHTML = 'Sergei Lavrov <slot></slot>';
          }
        },
      );
      const full = document.getElementById('full')?.attachShadow({ mode: 'open' });
      if (full) full.innerHTML = '<slot></slot> Taliban';
    });
    await expect
      .poll(() => texts(page))
      .toEqual(['Moscow format', 'Sergei Lavrov', 'Taliban', 'Zamir Kabulov']);

    await page.evaluate(() => {
      const made = document.createElement('x-late');
      document.body.append(made);
      const text = document.getElementById('host')?.shadowRoot?.getElementById('late');
      if (text) text.textContent = 'Vladimir Putin';
    });
    await expect
      .poll(() => texts(page))
      .toEqual(['Moscow format', 'Sergei Lavrov', 'Sergei Lavrov', 'Taliban', 'Vladimir Putin']);
    await page.evaluate(() => {
      for (const late of document.querySelectorAll('x-late')) late.remove();
    });
    await expect.poll(() => texts(page)).toEqual(['Moscow format', 'Taliban', 'Vladimir Putin']);
  });
});

test('frames: about:blank written into, srcdoc, of the same origin, long', async ({
  page,
  pages,
}) => {
  pages.add('/live-inner', lines(300, (line) => `<p>${line}</p>`).join(''));
  await page.goto(
    pages.add(
      '/live-frames',
      `<p>The Moscow format.</p><iframe name="blank"></iframe>
       <iframe name="doc" srcdoc="<p>Zamir Kabulov</p>"></iframe>
       <iframe name="same" src="/live-inner" style="height: 200px"></iframe>`,
    ),
  );
  const frame = (name: string): Frame => {
    const found = page.frame(name);
    if (!found) throw new Error(`no frame ${name}`);
    return found;
  };
  await page.evaluate(() => {
    const blank = document.querySelector<HTMLIFrameElement>('[name=blank]')?.contentDocument;
    if (blank) blank.body.innerHTML = '<p>Sergei Lavrov</p>';
  });
  await expectPainted(page, ['Moscow format']);
  await expectPainted(frame('blank'), ['Sergei Lavrov']);
  await expectPainted(frame('doc'), ['Zamir Kabulov']);
  await expectAllNearPainted(frame('same'));
  expect((await survey(frame('same'))).registered).toBeLessThan(100);
  await frame('same').evaluate(() => scrollTo(0, 4000));
  await expectAllNearPainted(frame('same'));
});

test('a page that replaces all it has, 25 times', async ({ page, pages }) => {
  await page.goto(pages.add('/replaced', '<p>Taliban</p>'));
  for (let i = 0; i < 25; i++) {
    await page.evaluate((i) => {
      const html = `<body><main><p>Round ${i}: the Taliban and Zamir Kabulov.</p></main></body>`;
      if (i % 3 === 0) document.documentElement.innerHTML = html;
      else if (i % 3 === 1) document.body.innerHTML = html;
      else {
        document.open();
        document.write(html);
        document.close();
      }
    }, i);
    if (i % 4 === 0) await expectPainted(page, ['Taliban', 'Zamir Kabulov']);
  }
  await expectPainted(page, ['Taliban', 'Zamir Kabulov']);
  expect((await survey(page)).twice).toBe(0);
});

test('a page’s own highlights are left alone while ours come and go', async ({ page, pages }) => {
  await page.goto(
    pages.add('/theirs', `<p>Taliban</p>${'<p>Nothing.</p>'.repeat(300)}<p>Taliban</p>`),
  );
  await expect.poll(async () => (await survey(page)).registered).toBe(1);
  const theirs = (): Promise<[string[], number]> =>
    page.evaluate(() => [[...CSS.highlights.keys()].sort(), CSS.highlights.get('find')?.size ?? 0]);
  await page.evaluate(() => {
    const range = new Range();
    range.selectNodeContents(document.body);
    CSS.highlights.set('find', new Highlight(range));
    scrollTo(0, 4000);
  });
  await expect.poll(theirs).toEqual([['find'], 1]);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect.poll(theirs).toEqual([['find', 'mention'], 1]);
  await page.evaluate(() => document.body.replaceChildren());
  await expect.poll(theirs).toEqual([['find'], 1]);
});

test.describe('thousands of mentions', () => {
  for (const [what, html] of [
    ['in paragraphs of their own', lines(5000, (line) => `<p>${line}</p>`).join('')],
    ['in nested elements', lines(5000, (line) => `<div><div><p>${line}</p></div></div>`).join('')],
    ['in one <pre>', `<pre>${lines(5000, (line) => line).join('\n')}</pre>`],
    [
      'in a body that is as high as the screen, line by line',
      `<style>html, body { height: 100% }</style>${lines(5000, (line) => `${line}<br>`).join('')}`,
    ],
    [
      'in blocks without boxes',
      `<style>p { display: contents } span { display: block }</style>${lines(5000, (line) => `<p><span>${line}</span></p>`).join('')}`,
    ],
  ] as const) {
    test(`${what}: few are painted at a time, those near the screen, wherever it scrolls`, async ({
      page,
      pages,
      origin,
    }) => {
      await page.goto(pages.add(`/many-${what.replaceAll(/\W/gu, '')}`, html));
      await expectAllNearPainted(page);
      const { onScreen, registered } = await survey(page);
      expect(registered).toBeLessThanOrEqual(Math.max(200, onScreen * 5));

      expect(await counted(page, origin)).toEqual(['Taliban 5000']);
      for (const share of [0.5, 1, 0.27]) {
        await page.evaluate(
          (share) => scrollTo(0, share * document.documentElement.scrollHeight),
          share,
        );
        await frames(page, 3);
        const seen = await survey(page);
        expect(seen).toMatchObject({ missing: 0, twice: 0 });
        expect(seen.onScreen).toBeGreaterThan(5);
        expect(seen.registered).toBeLessThanOrEqual(Math.max(200, seen.onScreen * 5));
      }
    });
  }
});

test('what is hidden is not painted and not counted, until a class shows it', async ({
  page,
  pages,
  origin,
}) => {
  /** Ways to hide what stands in a block, and whether they hide what stands in a line of text, too. */
  const ways: readonly (readonly [css: string, inline: boolean])[] = [
    ['display: none', true],
    ['visibility: hidden', true],
    ['opacity: 0', true],
    ['content-visibility: hidden', false],
    ['clip-path: inset(50%)', true],
    ['clip-path: inset(0 0 100% 0)', true],
    ['clip-path: circle(0)', true],
    ['clip-path: polygon(0 0, 0 0, 0 0)', true],
    ['position: absolute; clip: rect(0, 0, 0, 0)', true],
    [
      'position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(1px, 1px, 1px, 1px)',
      true,
    ],
    ['position: absolute; width: 1px; height: 1px; overflow: hidden', true],
    ['width: 1px; height: 1px; overflow: hidden', false],
    ['max-height: 0; overflow: clip', false],
    ['font-size: 0', true],
    ['transform: scaleY(0)', false],
  ];
  await page.goto(
    pages.add(
      '/hidden',
      `<style>${ways.map(([css], i) => `.w${i}:not(.shown) { ${css} }`).join('\n')}</style>
       <p>The Moscow format.</p>
       ${ways.map((_, i) => `<div class="w${i}"><p>The Taliban, ${i}.</p></div>`).join('')}
       ${ways.map(([, inline], i) => (inline ? `<p>Inline: <span class="w${i}">the Taliban</span>.</p>` : '')).join('')}
       <div style="display: contents"><p>Zamir Kabulov</p></div>
       <div style="height: 0; overflow: hidden"><p style="position: absolute">Vladimir Putin</p></div>`,
    ),
  );
  await expectPainted(page, ['Moscow format', 'Zamir Kabulov', 'Vladimir Putin']);
  expect(await counted(page, origin)).toEqual([
    'Moscow format 1',
    'Zamir Kabulov 1',
    'Vladimir Putin 1',
  ]);
  await page.evaluate(() => {
    for (const element of document.querySelectorAll('[class]')) element.classList.add('shown');
  });
  const all = ways.length + ways.filter(([, inline]) => inline).length;
  await expect.poll(async () => (await survey(page)).registered).toBe(3 + all);
  expect(await counted(page, origin)).toContain(`Taliban ${all}`);
});

test('what is out of sight is not painted until it comes into sight', async ({ page, pages }) => {
  await page.goto(
    pages.add(
      '/out-of-sight',
      `<p style="position: absolute; left: -9999px" id="left">Taliban</p>
       <h1 style="text-indent: -9999px; overflow: hidden; white-space: nowrap" id="indented">Zamir Kabulov</h1>
       <p>The Moscow format.</p>`,
    ),
  );
  await expectPainted(page, ['Moscow format']);
  await page.evaluate(() => {
    for (const id of ['left', 'indented']) document.getElementById(id)?.removeAttribute('style');
  });
  await expectPainted(page, ['Taliban', 'Zamir Kabulov', 'Moscow format']);
});

test('moved, wrapped and removed text: nothing is lost, nothing is marked twice', async ({
  page,
  pages,
}) => {
  await page.goto(
    pages.add(
      '/moved',
      `<div id="a">${lines(40, (line) => `<p>${line}</p>`).join('')}</div><div id="b"></div>`,
    ),
  );
  await expectAllNearPainted(page);
  for (let round = 0; round < 6; round++) {
    await page.evaluate((round) => {
      const [a, b] = [document.getElementById('a'), document.getElementById('b')];
      const all = [...document.querySelectorAll('p')];
      all.forEach((p, i) => {
        if (i % 3 === round % 3) b?.prepend(p);
        if (i % 5 === round % 5) a?.append(p);
        if (i % 7 === round) p.firstChild?.replaceWith(...p.childNodes, ' and the Taliban');
        if (i === round) p.remove();
        if (i === round + 10) p.innerHTML = `<b>${p.innerHTML}</b>`;
      });
    }, round);
    if (round % 2 === 1) await expectAllNearPainted(page);
  }
  await expectAllNearPainted(page);
  const inPage = await page.evaluate(() => document.body.innerText.split('Taliban').length - 1);
  await expect.poll(async () => (await survey(page)).registered).toBe(inPage);
});

test('containers that scroll in themselves: what is far in them is not painted, what comes is', async ({
  page,
  pages,
}) => {
  await page.goto(
    pages.add(
      '/scrollers',
      `<div id="down" style="height: 200px; overflow: auto">${lines(400, (line) => `<p>${line}</p>`).join('')}</div>
       <div id="across" style="width: 300px; overflow: auto; white-space: nowrap">${lines(300, (line) => `<span>${line}</span> `).join('')}</div>
       <pre id="lines" style="height: 200px; overflow: auto">${lines(400, (line) => line).join('\n')}</pre>`,
    ),
  );
  const seenIn = (id: string): Promise<{ seen: number; missing: number }> =>
    page.evaluate((id) => {
      const scroller = document.getElementById(id) ?? document.body;
      const view = scroller.getBoundingClientRect();
      const marks = new Set<string>();
      const numbers = new Map<Node, number>();
      const key = (node: Node, offset: number): string => {
        if (!numbers.has(node)) numbers.set(node, numbers.size);
        return `${numbers.get(node) ?? 0}:${offset}`;
      };
      for (const { startContainer, startOffset } of CSS.highlights.get('mention') ?? [])
        marks.add(key(startContainer, startOffset));
      const walker = document.createTreeWalker(scroller, NodeFilter.SHOW_TEXT);
      let [seen, missing] = [0, 0];
      for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
        for (
          let i = node.data.indexOf('Taliban');
          i >= 0;
          i = node.data.indexOf('Taliban', i + 1)
        ) {
          const range = new Range();
          range.setStart(node, i);
          range.setEnd(node, i + 7);
          const box = range.getBoundingClientRect();
          const isSeen =
            box.bottom > view.top &&
            box.top < view.bottom &&
            box.right > view.left &&
            box.left < view.right;
          if (!isSeen) continue;
          seen++;
          if (!marks.has(key(node, i))) missing++;
        }
      }
      return { seen, missing };
    }, id);
  for (const share of [0, 0.5, 1, 0.2]) {
    await page.evaluate((share) => {
      for (const id of ['down', 'across', 'lines']) {
        const element = document.getElementById(id);
        element?.scrollTo(share * element.scrollWidth, share * element.scrollHeight);
      }
    }, share);
    for (const id of ['down', 'across', 'lines']) {
      await expect.poll(async () => (await seenIn(id)).missing, { message: id }).toBe(0);
      expect((await seenIn(id)).seen).toBeGreaterThan(0);
    }
    expect((await survey(page)).registered).toBeLessThan(400);
  }
});

test.describe('right to left, from top to bottom, and in columns', () => {
  for (const style of [
    'direction: rtl',
    'writing-mode: vertical-rl',
    'writing-mode: vertical-lr',
    'columns: 300px; height: 90vh',
  ]) {
    test(style, async ({ page, pages }) => {
      const paragraphs = lines(900, (line) => `<p>${line}</p>`).join('');
      await page.goto(
        pages.add(
          `/ways-${style.replaceAll(/\W/gu, '')}`,
          `<html style="${style}"><body>${paragraphs}<pre>${lines(900, (line) => line).join('\n')}</pre></body></html>`,
        ),
      );
      await expectAllNearPainted(page);
      for (const share of [0.3, 0.7, 1]) {
        await page.evaluate((share) => {
          const { scrollWidth, scrollHeight } = document.documentElement;
          const sign = /rtl|vertical-rl/u.test(document.documentElement.style.cssText) ? -1 : 1;
          scrollTo(share * sign * scrollWidth, share * scrollHeight);
        }, share);
        await expectAllNearPainted(page);
        expect((await survey(page)).onScreen).toBeGreaterThan(0);
      }
      expect((await survey(page)).registered).toBeLessThan(1000);
    });
  }
});

test('the popup’s jump goes to a line of a long <pre>', async ({ page, pages, origin }) => {
  const text = Array.from({ length: 2000 }, (_, i) => (i === 1500 ? 'Zamir Kabulov' : `Line ${i}`));
  await page.goto(pages.add('/long-pre', `<pre>${text.join('\n')}</pre>`));
  const popup = await openPopup(page, origin);
  await popup.getByRole('button', { name: /Zamir Kabulov/ }).click();
  await expect.poll(async () => (await survey(page, 'Zamir Kabulov')).onScreen).toBe(1);
  await expectPainted(page, ['Zamir Kabulov']);
  await popup.close();
});

test('words that stand side by side in the source and apart on the page are two', async ({
  page,
  pages,
}) => {
  await page.goto(
    pages.add(
      '/glued',
      `<style>.only-read { position: absolute; clip-path: inset(50%) } .chip { display: inline-block }</style>
       <p>The Moscow format.</p>
       <nav style="display: flex"><a>Taliban</a><a>Russia</a></nav>
       <a><span style="display: block">Iran</span><span style="display: block">What to know</span></a>
       <div><button>China</button><button>Share</button></div>
       <div><span class="only-read">Link</span>Pakistan</div>
       <div><span class="chip">India</span><span class="chip">Today</span></div>
       <p><b>Zamir Kab</b><i>ulov</i>, and <span class="chip">S</span>ergei Lavrov.
          <span style="float: left">T</span>urkmenistan. None: <b>Taliban</b>ization.</p>`,
    ),
  );
  await expect
    .poll(() => texts(page))
    .toEqual(
      [
        'Moscow format',
        'Taliban',
        'Russia',
        'Iran',
        'China',
        'Pakistan',
        'India',
        'Zamir Kabulov',
        'Sergei Lavrov',
        'Turkmenistan',
      ].sort(),
    );
});

test('a page that changes all the time is followed', async ({ page, pages }) => {
  await page.goto(
    pages.add(
      '/busy',
      `<b id="t">0</b>${'<p>The Taliban said so.</p>'.repeat(2000)}<p id="p"></p>`,
    ),
  );
  await expect.poll(() => texts(page).then((all) => all.length)).toBeGreaterThan(0);
  await page.evaluate(() => {
    const counter = document.getElementById('t');
    setInterval(() => {
      if (counter) counter.textContent = String(Number(counter.textContent) + 1);
    }, 30);
    document.body.prepend('Zamir Kabulov came.');
  });
  await expect.poll(() => texts(page)).toContain('Zamir Kabulov');
  await page.evaluate(() => {
    const first = document.body.firstChild;
    if (first) first.nodeValue = 'Nobody at all came here.';
  });
  await expect.poll(() => texts(page)).not.toContain('Zamir Kabulov');
});
