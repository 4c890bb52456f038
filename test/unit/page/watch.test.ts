// @vitest-environment jsdom
import '../../support/page-dom';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Watch } from '../../../src/page/watch';
import { must } from '../../support/must';

const told = (): Promise<void> => Promise.resolve();

function append(parent: Node, tag: string, text = ''): HTMLElement {
  const element = document.createElement(tag);
  element.append(text);
  parent.appendChild(element);
  return element;
}

/** Watches while the page changes; gives the names of what is to be read again. */
async function changesOf(change: () => void): Promise<{ trees: string[]; blocks: string[] }> {
  const watch = new Watch(document, vi.fn(), vi.fn());
  watch.start();
  change();
  await told();
  const { trees, blocks } = watch.take();
  watch.stop();
  const names = (set: ReadonlySet<Element>): string[] => [...set].map((e) => e.id || e.localName);
  return { trees: names(trees), blocks: names(blocks) };
}

beforeEach(() => document.body.replaceWith(document.createElement('body')));

describe('what is to be read again', () => {
  test('of a changed text, the block that it stands in', async () => {
    const bold = append(append(document.body, 'p'), 'b', 'a');
    const changes = await changesOf(() => (must(bold.firstChild as Text).data = 'b'));
    expect(changes).toEqual({ trees: [], blocks: ['p'] });
  });

  test('of a tree that came, all, once, and the text around it', async () => {
    const changes = await changesOf(() => {
      const section = append(document.body, 'section');
      append(section, 'p', 'a');
      append(section, 'p', 'b');
    });
    expect(changes).toEqual({ trees: ['section'], blocks: ['body'] });
  });

  test('of what came and went, nothing but the text around it', async () => {
    const changes = await changesOf(() => append(document.body, 'section', 'a').remove());
    expect(changes).toEqual({ trees: [], blocks: ['body'] });
  });

  test('of what moved, the tree and both places', async () => {
    const [from, to] = [append(document.body, 'div'), append(document.body, 'li')];
    const moved = append(from, 'span', 'a');
    expect(await changesOf(() => to.append(moved))).toEqual({
      trees: ['span'],
      blocks: ['div', 'li'],
    });
  });

  test('of a body that was replaced, the new one', async () => {
    const changes = await changesOf(() => {
      const next = document.createElement('body');
      next.id = 'new';
      document.body.replaceWith(next);
    });
    expect(changes.trees).toEqual(['new']);
  });

  test.each(['script', 'style', 'code', 'textarea', 'svg', 'noscript'])(
    'nothing of what happens in a <%s>',
    async (tag) => {
      const passedOver = append(document.body, tag);
      const changes = await changesOf(() => append(passedOver, 'p', 'Taliban'));
      expect(changes).toEqual({ trees: [], blocks: [] });
    },
  );

  test('nothing of a tree that came and moved on into what is passed over', async () => {
    const code = append(document.body, 'code');
    const changes = await changesOf(() => code.append(append(document.body, 'p', 'Taliban')));
    expect(changes.trees).toEqual([]);
  });
});

describe('an open shadow tree', () => {
  const attach = (parent: Node, tag = 'div'): ShadowRoot =>
    append(parent, tag).attachShadow({ mode: 'open' });

  test('is watched from when it is told of: its own text stands in the block of its host', async () => {
    const watch = new Watch(document, vi.fn(), vi.fn());
    watch.start();
    const root = attach(document.body, 'x-host');
    await told();
    watch.take();
    watch.add(root);
    root.append('text');
    const p = append(root, 'p', 'a');
    await told();
    const { trees, blocks } = watch.take();
    expect([...trees]).toEqual([p]);
    expect([...blocks]).toEqual([root.host]);
    watch.stop();
  });

  test('that has left tells nothing; attributes are watched in those that are there', async () => {
    const onReveal = vi.fn();
    const watch = new Watch(document, vi.fn(), onReveal);
    watch.start();
    const [gone, there] = [attach(document.body), attach(document.body)];
    watch.add(gone);
    watch.add(there);
    gone.host.remove();
    gone.append('text');
    await told();
    expect([...watch.take().blocks]).toEqual([document.body]);
    const [a, b] = [append(gone, 'p'), append(there, 'p')];
    await told();
    watch.watchAttributes();
    a.className = 'x';
    await told();
    expect(onReveal).not.toHaveBeenCalled();
    b.className = 'x';
    await told();
    expect(onReveal).toHaveBeenCalledTimes(1);
    watch.stop();
  });
});

describe('when it calls', () => {
  test('not for what is not read, nor before it starts, nor after it stops', async () => {
    const onChange = vi.fn();
    const watch = new Watch(document, onChange, vi.fn());
    append(document.body, 'p');
    await told();
    watch.start();
    append(append(document.body, 'head'), 'p');
    await told();
    watch.take();
    onChange.mockClear();
    append(must(document.body.querySelector('head')), 'p');
    await told();
    expect(onChange).not.toHaveBeenCalled();
    append(document.body, 'p');
    watch.stop();
    await told();
    expect(onChange).not.toHaveBeenCalled();
    expect(watch.take()).toEqual({ trees: new Set(), blocks: new Set(), lost: false });
  });

  test('for attributes that show or hide, only once it was asked to', async () => {
    const onReveal = vi.fn();
    const watch = new Watch(document, vi.fn(), onReveal);
    watch.start();
    document.body.setAttribute('class', 'a');
    await told();
    expect(onReveal).not.toHaveBeenCalled();
    watch.watchAttributes();
    document.body.setAttribute('class', 'b');
    await told();
    expect(onReveal).toHaveBeenCalledTimes(1);
    document.body.setAttribute('data-x', '1');
    await told();
    expect(onReveal).toHaveBeenCalledTimes(1);
    watch.stop();
  });

  test('one observer goes on over a replaced root element', async () => {
    const onChange = vi.fn();
    const onRenewed = vi.fn();
    const watch = new Watch(document, onChange, vi.fn(), onRenewed);
    watch.start();
    append(document.body, 'p');
    await told();
    expect(onRenewed).not.toHaveBeenCalled();
    watch.take();
    const root = document.createElement('html');
    root.append(document.createElement('head'), document.createElement('body'));
    document.documentElement.replaceWith(root);
    await told();
    expect(onRenewed).toHaveBeenCalledTimes(1);
    expect([...watch.take().trees]).toEqual([root]);
    append(document.body, 'p', 'a');
    await told();
    expect([...watch.take().trees].map((e) => e.localName)).toEqual(['p']);
    watch.stop();
  });
});
