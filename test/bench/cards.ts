/**
 * How soon a card is there, in the built extension: from the pointer's rest on a mark to the first frame that shows the card. Beside
 * it, in a second tab, an empty extension page framed and shown in the same way by nothing but a few lines of script.
 */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import { EXTENSION, startChromium } from '../support/chromium';
import { atMost, line, median, round } from './report';
import type { Setting } from './setting';

/** Milliseconds of rest before a card opens (`DWELL_MS` of the hover reducer). */
const DWELL = 300;
/** Milliseconds: one frame, and the grain of a timer. */
const FRAME = 18;
const TABS = 15;
const WARM = 4;
const EMPTY = 'empty.html';

const PAGE = `<!doctype html><meta charset="utf-8"><body style="margin:200px 100px;font:20px/2 serif">
<p>Before.</p><p><span id="mark">Zamir Kabulov</span> spoke.</p>`;

/** What the page notes of itself: the frame in which the pointer was first seen in a place, and that in which a box was first shown. */
const NOTES = `
  globalThis.notes = { rest: NaN, shown: NaN };
  globalThis.watchRest = () => {
    notes.rest = notes.shown = NaN;
    addEventListener('pointermove', () => requestAnimationFrame((now) => { notes.rest = now; }), { once: true });
  };
  globalThis.watchBox = (box) => {
    const look = (now) => {
      if (box.isConnected && getComputedStyle(box).visibility === 'visible' && box.getBoundingClientRect().height > 0) notes.shown = now;
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  };
  globalThis.frameEmpty = (src, dwell) => {
    const mark = document.getElementById('mark');
    const box = document.createElement('div');
    box.popover = 'manual';
    box.style.visibility = 'hidden';
    const frame = document.createElement('iframe');
    let ready;
    const loaded = new Promise((done) => { ready = done; });
    frame.addEventListener('load', ready);
    const rest = () => {
      if (!box.isConnected) {
        frame.src = src;
        box.append(frame);
        document.documentElement.append(box);
        box.showPopover();
      }
      watchBox(box);
      setTimeout(() => loaded.then(() => { box.style.visibility = 'visible'; }), dwell);
    };
    mark.addEventListener('pointerenter', () => requestAnimationFrame(rest));
    mark.addEventListener('pointerleave', () => { box.style.visibility = 'hidden'; });
  };`;

interface Waits {
  /** Milliseconds from the end of the dwell to the frame that shows the card. */
  readonly cold: number[];
  readonly warm: number[];
}

/** Measures cards, cold and warm, beside an empty frame. */
export async function cards({ pages }: Setting): Promise<void> {
  const extension = await withEmptyPage();
  const started = await startChromium({ extension });
  const { context, origin } = started;
  try {
    const url = pages.add('/cards', PAGE);
    const ours: Waits = { cold: [], warm: [] };
    const empty: Waits = { cold: [], warm: [] };
    for (let i = 0; i < TABS; i++)
      for (const [waits, isOurs] of [
        [ours, true],
        [empty, false],
      ] as const) {
        const page = await context.newPage();
        await page.goto(url);
        await page.waitForFunction(() => CSS.highlights.has('mention'));
        await page.evaluate(NOTES);
        if (!isOurs) await makePeer(page, `${origin}/${EMPTY}`);
        const session = await context.newCDPSession(page);
        waits.cold.push(await pointAtMark(page, session, isOurs));
        for (let again = 0; again < WARM; again++) {
          await leaveMark(page);
          waits.warm.push(await pointAtMark(page, session, isOurs));
        }
        await page.close();
      }
    for (const kind of ['cold', 'warm'] as const) {
      const [at, peer] = [spread(ours[kind]), spread(empty[kind])];
      line({
        bench: `card-${kind}`,
        page: 'cards',
        names: 0,
        ratio: (DWELL + at.median) / (DWELL + peer.median),
        against: 'an empty extension page framed in the same way, from rest to shown',
        ...named('', at),
        ...named('empty', peer),
      });
      atMost(FRAME, `card shown after the dwell’s end, ${kind}, median`, at.median, 'ms');
      atMost(FRAME, `card shown after the dwell’s end, ${kind}, 95 of 100`, at.most, 'ms');
    }
  } finally {
    await started.close();
    await rm(extension, { recursive: true, force: true });
  }
}

interface Spread {
  readonly least: number;
  readonly median: number;
  readonly most: number;
}

function spread(waits: readonly number[]): Spread {
  const sorted = [...waits].sort((a, b) => a - b);
  return {
    least: sorted[0] ?? NaN,
    median: median(sorted),
    most: sorted[Math.ceil(sorted.length * 0.95) - 1] ?? NaN,
  };
}

const named = (of: string, { least, median: middle, most }: Spread): Record<string, number> => ({
  [`${of}p0`]: round(least),
  [`${of}p50`]: round(middle),
  [`${of}p95`]: round(most),
});

/** The built extension with one more page, which is empty and may be framed. @returns its folder */
async function withEmptyPage(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'gloss-cards-'));
  await cp(EXTENSION, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as {
    web_accessible_resources: unknown[];
  };
  manifest.web_accessible_resources.push({ resources: [EMPTY], matches: ['<all_urls>'] });
  await writeFile(path, JSON.stringify(manifest));
  await writeFile(join(folder, EMPTY), '<!doctype html><title>Empty</title>');
  return folder;
}

/** Takes our marks' page side out of the way and puts the peer there. */
async function makePeer(page: Page, src: string): Promise<void> {
  await page.evaluate(
    ([address, dwell]) => {
      // No name is left to point at, so no card comes.
      document.getElementById('mark')?.replaceChildren('Somebody else');
      (globalThis as unknown as { frameEmpty: (src: string, dwell: number) => void }).frameEmpty(
        address,
        dwell,
      );
    },
    [src, DWELL] as const,
  );
  await page.waitForFunction(() => !CSS.highlights.has('mention'));
}

/** @returns milliseconds from the end of the dwell to the frame that shows the card */
async function pointAtMark(page: Page, session: CDPSession, isOurs: boolean): Promise<number> {
  const box = await page.locator('#mark').boundingBox();
  if (!box) throw new Error('The page of the bench has no mark.');
  const y = box.y + box.height / 2;
  // Beside it first, and a moment there: a pointer that comes from afar is passing.
  await page.mouse.move(box.x - 4, y);
  await page.waitForTimeout(100);
  await page.evaluate('watchRest()');
  await page.mouse.move(box.x + 4, y, { steps: 2 });
  if (isOurs) await watchCard(session);
  await page.waitForFunction('notes.shown > notes.rest');
  return (await page.evaluate<number>('notes.shown - notes.rest')) - DWELL;
}

async function leaveMark(page: Page): Promise<void> {
  await page.mouse.move(5, 5);
  // Grace, and a frame to hide in.
  await page.waitForTimeout(DWELL * 2);
}

interface DomNode {
  readonly nodeId: number;
  readonly attributes?: readonly string[];
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
}

/** Looks for our popover, which stands in a closed tree, and has the page watch it. */
async function watchCard(session: CDPSession): Promise<void> {
  for (;;) {
    const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as {
      root: DomNode;
    };
    const popover = inTree(root).find(({ attributes }) => attributes?.includes('popover'));
    if (!popover) continue;
    const { object } = await session.send('DOM.resolveNode', { nodeId: popover.nodeId });
    await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: 'function () { watchBox(this); }',
    });
    return;
  }
}

function inTree(node: DomNode): DomNode[] {
  return [node, ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(inTree)];
}
