// @vitest-environment jsdom
import '../../support/page-dom';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Candidate } from '../../../src/page/candidate';
import { Sections } from '../../../src/page/sections';

/** Letters are mentions, each of the entity that it stands for. */
function mentionsBelow(root: Node): Candidate[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const all: Candidate[] = [];
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
    for (let offset = 0; offset < node.length; offset++)
      if (node.data.charAt(offset).trim() !== '')
        all.push({
          ...{ name: node.data.charCodeAt(offset), start: offset, end: offset + 1, nodes: [node] },
          ...{ from: { node, offset }, to: { node, offset: offset + 1 } },
          block: document.body,
        });
  return all;
}

const letterOf = ({ from }: Candidate): string => from.node.data.charAt(from.offset);

/** The letters that were asked of, those of them capitals that are the first of their entity in their section. */
function firsts(mentions: readonly Candidate[], asked = mentions): string[] {
  const sections = new Sections([...mentions].reverse(), ({ name }) => name);
  // Asked in two parts: what was answered for one holds for the other.
  const parts = [asked.slice(asked.length >> 1), asked.slice(0, asked.length >> 1)];
  const found = new Set(parts.flatMap((part) => [...sections.firstsAmong(part)]));
  return asked.map((mention) =>
    found.has(mention) ? letterOf(mention).toUpperCase() : letterOf(mention),
  );
}

beforeEach(() => document.body.replaceWith(document.createElement('body')));

describe('the first mention of each section', () => {
  test.each([
    ['a page without headings is one section', '<p>aba</p><div>ab<b>c</b></div>', 'ABaabC'],
    ['each heading begins one', 'a<h2></h2><p>aa</p><div role="heading"></div>a', 'AAaA'],
    ['a heading is of the section that it begins', 'a<h3>a</h3><p>ab</p>', 'AAaB'],
    ['a heading deep in other elements counts', 'a<div><header><h1></h1></header></div>a', 'AA'],
    ['a sectioning element is one', 'a<section>aa</section><article>a</article>', 'AAaA'],
    ['after it the one around it goes on', 'a<aside><h2>b</h2>a</aside>ab', 'ABAaB'],
    [
      'sections stand in sections',
      '<article>a<section>a<h2></h2>a</section>a<h2></h2>a</article>a',
      'AAAaAA',
    ],
  ])('%s', (_, html, wanted) => {
    document.body.innerHTML = html;
    expect(firsts(mentionsBelow(document.body)).join('')).toBe(wanted);
  });

  test('a shadow tree is a section of its own', () => {
    document.body.innerHTML = 'a<div></div>a';
    const root = document.body.querySelector('div')?.attachShadow({ mode: 'open' });
    root?.append('aa');
    const all = [...mentionsBelow(document.body), ...mentionsBelow(root ?? document.body)];
    expect(firsts(all).join('')).toBe('AaAa');
  });

  test('is the same whichever are asked of, in whichever order', () => {
    const piece = fc.constantFrom('a', 'b', 'ab', '<h2></h2>', '<p>a</p>', '<nav>', '</nav>');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), fc.infiniteStream(fc.nat()), (html, keys) => {
        document.body.innerHTML = html.join('');
        const all = mentionsBelow(document.body);
        const asked = all
          .map((mention) => ({ mention, key: Number(keys.next().value) }))
          .filter(({ key }) => key % 2 === 0)
          .sort((a, b) => a.key - b.key)
          .map(({ mention }) => mention);
        const known = firsts(all);
        expect(firsts(all, asked)).toEqual(asked.map((mention) => known[all.indexOf(mention)]));
      }),
    );
  });
});
