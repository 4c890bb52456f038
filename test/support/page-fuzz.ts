/** Random pages and random changes to them, for tests of the page side. A page is changed by numbers, so that a failure shrinks. */
import fc from 'fast-check';

const TAGS = [
  ...['p', 'div', 'section', 'h2', 'li', 'form', 'span', 'span', 'b', 'em', 'a', 'sup', 'br'],
  ...['code', 'svg', 'textarea', 'img', 'noscript', 'x-box', 'slot'],
];
const WORDS = [
  ...['Zamir', ' ', 'Kabulov', 'Zamir Kabulov', 'Tali', 'ban', 'Taliban', ' said. ', '-'],
  ...['Islamic State', '-Khorasan', 'Thomas', ' West', 'Thomas West', 'West', '\u00AD', ', '],
];

/** A tree to be built: a text, a comment, or an element with children. */
export type Plant = string | null | { readonly tag: string; readonly children: readonly Plant[] };

const NAMES = ['Taliban', 'Zamir Kabulov', 'Islamic State'];

const words = fc.oneof(
  fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 }).map((list) => list.join('')),
  fc.constantFrom(...NAMES).map((name) => ` ${name} `),
);

/** Plants that grow into small trees. */
export const plants: fc.Arbitrary<readonly Plant[]> = fc
  .letrec<{ plant: Plant }>((tie) => ({
    plant: fc.oneof(
      { maxDepth: 4, depthSize: 'medium' },
      { weight: 4, arbitrary: words },
      { weight: 1, arbitrary: fc.constant(null) },
      {
        weight: 5,
        arbitrary: fc.record({
          tag: fc.constantFrom(...TAGS),
          children: fc.array(tie('plant'), { minLength: 1, maxLength: 4 }),
        }),
      },
    ),
  }))
  .plant.chain((first) =>
    fc.array(fc.oneof(words, fc.constant(first)), { maxLength: 2 }).map((rest) => [first, ...rest]),
  );

/** Builds a plant. @param filler comments after each node, so that a walk can pause between any two of them */
export function grow(parent: Node, plant: Plant, filler: number): void {
  const document = parent.ownerDocument ?? (parent as Document);
  if (plant === null) parent.appendChild(document.createComment('Taliban'));
  else if (typeof plant === 'string') parent.appendChild(document.createTextNode(plant));
  else {
    const element = document.createElement(plant.tag);
    parent.appendChild(element);
    for (const child of plant.children) grow(element, child, filler);
  }
  for (let i = 0; i < filler; i++) parent.appendChild(document.createComment(''));
}

const pick = fc.nat(10_000);

/** One change to a page. Nodes are named by numbers, counted round over what the page then holds. */
export type Change =
  | { readonly do: 'text'; readonly at: number; readonly words: string }
  | { readonly do: 'split'; readonly at: number; readonly offset: number }
  | { readonly do: 'insert'; readonly into: number; readonly before: number; readonly plant: Plant }
  | { readonly do: 'move'; readonly at: number; readonly into: number; readonly before: number }
  | { readonly do: 'remove' | 'wrap' | 'unwrap' | 'hide' | 'edit'; readonly at: number }
  | { readonly do: 'shadow'; readonly at: number; readonly plants: readonly Plant[] }
  | { readonly do: 'normalize' | 'new-body' };

export const changes: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ do: fc.constant('text' as const), at: pick, words }),
  fc.record({ do: fc.constant('split' as const), at: pick, offset: pick }),
  fc.record({
    do: fc.constant('insert' as const),
    into: pick,
    before: pick,
    plant: plants.map((list) => list[0] ?? null),
  }),
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('move' as const), at: pick, into: pick, before: pick }),
  },
  fc.record({ do: fc.constantFrom('remove', 'wrap', 'unwrap', 'hide', 'edit'), at: pick }),
  fc.record({ do: fc.constant('shadow' as const), at: pick, plants }),
  fc.record({ do: fc.constantFrom('normalize', 'new-body') }),
);

/** All nodes below another, those in open shadow trees too. */
function nodesBelow(root: Node): Node[] {
  const shadow = root instanceof Element ? root.shadowRoot : null;
  return [
    ...(shadow ? [shadow, ...nodesBelow(shadow)] : []),
    ...[...root.childNodes].flatMap((child) => [child, ...nodesBelow(child)]),
  ];
}

const HOST = /^(?:p|div|section|span|x-box)$/u;

function nth<T>(list: readonly T[], n: number): T | undefined {
  return list[n % Math.max(list.length, 1)];
}

function isAround(node: Node, other: Node): boolean {
  const root = other.getRootNode();
  return node.contains(other) || (root instanceof ShadowRoot && isAround(node, root.host));
}

/** Carries a change out; one that the page can't take does nothing. */
export function change(document: Document, what: Change): void {
  const { body } = document;
  const all = nodesBelow(body).filter((node) => node.nodeType !== Node.COMMENT_NODE);
  const nodes = all.filter((node) => !(node instanceof ShadowRoot));
  const texts = nodes.filter((node) => node instanceof Text);
  const elements = [body, ...nodes.filter((node) => node instanceof Element)];
  const parents = [body, ...all.filter((n) => n instanceof Element || n instanceof ShadowRoot)];
  switch (what.do) {
    case 'text': {
      const text = nth(texts, what.at);
      if (text) text.data = what.words;
      break;
    }
    case 'split': {
      const text = nth(texts, what.at);
      text?.splitText(what.offset % (text.length + 1));
      break;
    }
    case 'insert': {
      const parent = nth(parents, what.into) ?? body;
      const bed = document.createDocumentFragment();
      grow(bed, what.plant, 0);
      parent.insertBefore(bed, nth([...parent.childNodes, null], what.before) ?? null);
      break;
    }
    case 'move': {
      const node = nth(nodes, what.at);
      const parent = nth(parents, what.into) ?? body;
      if (!node || isAround(node, parent)) break;
      const before = nth([...parent.childNodes, null], what.before) ?? null;
      if (before !== node) parent.insertBefore(node, before);
      break;
    }
    case 'remove':
      nth(nodes, what.at)?.parentNode?.removeChild(nth(nodes, what.at) as ChildNode);
      break;
    case 'wrap': {
      const node = nth(nodes, what.at) as ChildNode | undefined;
      const wrapper = document.createElement(nth(TAGS, what.at) ?? 'b');
      node?.replaceWith(wrapper);
      if (node) wrapper.append(node);
      break;
    }
    case 'unwrap': {
      const element = nth<Element>(elements.slice(1), what.at);
      element?.replaceWith(...element.childNodes);
      break;
    }
    case 'hide':
      nth<Element>(elements.slice(1), what.at)?.toggleAttribute('hidden');
      break;
    case 'edit':
      nth<Element>(elements.slice(1), what.at)?.toggleAttribute('contenteditable');
      break;
    case 'shadow': {
      const hosts = elements.filter((e) => HOST.test(e.localName) && e.shadowRoot === null);
      const root = nth<Element>(hosts, what.at)?.attachShadow({ mode: 'open' });
      if (root) for (const plant of what.plants) grow(root, plant, 0);
      break;
    }
    case 'normalize':
      body.normalize();
      break;
    case 'new-body': {
      const next = document.createElement('body');
      next.append(...[...body.childNodes].filter((_, i) => i % 2 === 0));
      body.replaceWith(next);
    }
  }
}
