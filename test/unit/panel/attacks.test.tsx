// @vitest-environment jsdom
/** Whatever stands in a pack is shown as text: it makes no element, no attribute, and no link but to the web. */
import '../../support/i18n';
import { cleanup, render, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Card } from '../../../src/card/views/Card';
import { packEntries } from '../../../src/cli/entries';
import { createLibrary, type Library } from '../../../src/pack/library';
import type { Pack } from '../../../src/pack/types';
import { Popup } from '../../../src/panel/Popup';
import { SidePanel } from '../../../src/panel/SidePanel';
import { createSearch } from '../../../src/search';
import { DISGUISE, MARKUP, withTexts } from '../../support/attacks';
import { fakeHash } from '../../support/fake-hash';
import { fixturePack } from '../../support/fixture-pack';
import { quietCanvas } from '../../support/quiet-canvas';

// Read before they are waited for.
await Promise.all([
  import('../../../src/panel/relations/Relations'),
  import('../../../src/panel/timeline/Timeline'),
]);
// The vocabulary is taken before the first test, where jsdom would complain of canvases.
vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
quietCanvas();
afterEach(cleanup);
Element.prototype.scrollIntoView = () => undefined;

const ATTACKS = [...MARKUP, ...DISGUISE];

/** The fixture, with an event that facts are about, and an item whose basis has an address. */
const base: Pack = {
  ...fixturePack,
  entities: [...fixturePack.entities, ...fixturePack.events].map((entity) =>
    entity.id === 'kabulov'
      ? { ...entity, wikidata: { id: 'Q1', basis: 'Seen on https://www.wikidata.org/wiki/Q1.' } }
      : entity,
  ),
};

/** The fixture with an attack in place of each text, beginning with the n-th attack. */
function attacked(from: number): { pack: Pack; used: Set<string> } {
  let at = from;
  const used = new Set<string>();
  const pack = withTexts(base, () => {
    const attack = ATTACKS[at++ % ATTACKS.length] ?? '';
    used.add(attack);
    return attack;
  });
  return { pack, used };
}

const noCalls = {
  onJump: vi.fn(),
  onPause: vi.fn(),
  onSite: vi.fn(),
  onReload: vi.fn(),
  onLook: vi.fn(),
  onOpenPanel: vi.fn(),
  onOpenOptions: vi.fn(),
};

const PANEL = [
  '#/',
  '#/entity/kabulov',
  '#/entity/talks-2021?from=kabulov&from=taliban',
  '#/source/talks/report',
  '#/source/talks/daily?at=0-10',
  '#/accounts',
  '#/account/talks%2Fa-moment',
  '#/account/talks%2Fa-count',
  '#/timeline',
  '#/relations/kabulov',
  '#/search?q=alert',
  '#/search?q=a',
] as const;

type Draw = (library: Library) => unknown;

/** Waits for what a view reads later. */
const whole = () =>
  waitFor(() => expect(document.querySelector('.gl-deferred[role=status]')).toBeNull());

/** Every view, drawn in turn. */
const VIEWS: readonly (readonly [name: string, draw: Draw])[] = [
  [
    'card',
    (library) => render(<Card library={library} entity="kabulov" onClose={() => undefined} />),
  ],
  [
    'popup',
    (library) =>
      render(
        <Popup
          packs={library.packs.map(packEntries)}
          status={{
            kind: 'live',
            mentions: 6,
            cut: false,
            isSandboxed: false,
            entities: base.entities.map(({ id }) => ({ entity: id, count: 1 })),
          }}
          site="a.org"
          siteOn
          pattern={undefined}
          paused={false}
          problems={[]}
          {...noCalls}
        />,
      ),
  ],
  ...PANEL.map(
    (hash) =>
      [
        hash,
        (library: Library) => {
          render(
            <SidePanel
              library={library}
              search={createSearch(library)}
              problems={[]}
              location={fakeHash(hash)}
            />,
          );
          return whole();
        },
      ] as const,
  ),
];

const elements = (): Element[] => [...document.body.querySelectorAll('*')];

/** Packs without anything ill: the fixture, and one whose texts have other words in common with each other. */
const honest: readonly Pack[] = [
  base,
  withTexts(base, (key, text) => (key === 'text' ? `${text.slice(0, 20)} and so on` : text)),
  withTexts(base, (key) => (key === 'language' ? 'ar' : 'Plain words, and only those')),
];

/** What may be in a view: the elements and attributes that it has with honest packs. */
async function vocabularyOf(draws: readonly Draw[]): Promise<Set<string>> {
  const words = new Set<string>();
  for (const pack of honest)
    for (const draw of draws) {
      await draw(createLibrary([pack]));
      for (const element of elements()) {
        words.add(element.tagName);
        for (const { name } of element.attributes) words.add(`${element.tagName} ${name}`);
      }
      cleanup();
    }
  return words;
}

/** Attributes by which something is fetched, opened or run. */
const LINKS = [
  'href',
  'src',
  'srcset',
  'action',
  'formaction',
  'xlink:href',
  'data',
  'ping',
  'srcdoc',
];

function problemsWith(vocabulary: ReadonlySet<string>): string[] {
  return elements().flatMap((element) => {
    const names = element.getAttributeNames();
    const links = LINKS.flatMap((name) => element.getAttribute(name) ?? []);
    return [
      ...(vocabulary.has(element.tagName) ? [] : [`element ${element.tagName}`]),
      ...names
        .filter((name) => !vocabulary.has(`${element.tagName} ${name}`) || name.startsWith('on'))
        .map((name) => `attribute ${element.tagName} ${name}`),
      ...links.filter((link) => !/^(?:#|https?:\/\/)/u.test(link)).map((link) => `link ${link}`),
    ];
  });
}

/** What is left of a line of the interface without the parts that are isolated in it. */
const outside = (line: string): string => line.replaceAll(/\u2068[^\u2069]*\u2069/gu, '');

/** Pieces of text and attributes in which a text of the pack stands and nothing keeps it by itself. */
function unkept(used: ReadonlySet<string>): string[] {
  // Long enough not to stand there by chance.
  const texts = [...used].filter((text) => text.length > 6);
  const isLoose = (line: string): boolean => texts.some((text) => outside(line).includes(text));
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const around = node.parentElement;
    const text = node.nodeValue ?? '';
    // An option, or a text of a drawing, is by itself.
    const isAlone = around?.matches('option, [direction]') ?? false;
    // The name of a file is in no language.
    if (isLoose(text) && !around?.closest('[lang], .gl-file'))
      found.push(`no language: ${around?.outerHTML.slice(0, 120) ?? ''}`);
    if (isLoose(text) && !isAlone && !around?.closest('bdi, [dir], textarea'))
      found.push(`text in ${around?.outerHTML.slice(0, 120) ?? ''}`);
  }
  for (const element of elements())
    for (const name of ['title', 'aria-label', 'aria-description']) {
      const value = element.getAttribute(name) ?? '';
      // Alone in its attribute it has nothing to disturb.
      if (isLoose(value) && !used.has(value)) found.push(`${name}: ${value.slice(0, 120)}`);
    }
  return found;
}

const vocabulary = await vocabularyOf(VIEWS.map(([, draw]) => draw));
/** As many packs as give each text of the pack a good share of the attacks, and each view all of them. */
const STEP = 11;
const packs = Array.from({ length: Math.ceil(ATTACKS.length / STEP) }, (_, n) =>
  attacked(n * STEP),
);

test('there are two hundred attacks and more, all different', () => {
  expect(new Set(MARKUP).size).toBe(MARKUP.length);
  expect(MARKUP.length).toBeGreaterThanOrEqual(200);
});

/** Attacks that even the view with the fewest words shows. */
const LEAST = 90;
const shown = new Set<string>();

describe.each(VIEWS)('%s', (_name, draw) => {
  test('shows attacks as text, each kept by itself', async () => {
    const here = new Set<string>();
    for (const { pack, used } of packs) {
      await draw(createLibrary([pack]));
      expect(problemsWith(vocabulary)).toEqual([]);
      expect(unkept(used)).toEqual([]);
      const text = document.body.textContent;
      for (const attack of used) if (text.includes(attack)) here.add(attack);
      cleanup();
    }
    expect(here.size).toBeGreaterThan(LEAST);
    for (const attack of here) shown.add(attack);
  });
});

test('every attack was shown somewhere', () => {
  expect(ATTACKS.filter((attack) => !shown.has(attack))).toEqual([]);
});
