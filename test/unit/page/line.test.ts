// @vitest-environment jsdom
import '../../support/page-dom';
import { describe, expect, test } from 'vitest';
import { joinWord } from '../../../src/page/line';

/** The first two texts of a paragraph. */
function twoTexts(html: string): [Text, Text] {
  document.body.innerHTML = `<p>${html}</p>`;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  return [walker.nextNode() as Text, walker.nextNode() as Text];
}

describe('two texts side by side are one word', () => {
  test.each([
    ['in inline elements', '<b>Zamir Kab</b><i>ulov</i>'],
    ['beside one', 'Kab<i>ulov</i>'],
    // A browser makes a block of what floats; jsdom does not, so that the pages here say so themselves.
    ['behind a drop cap that floats', '<span style="float: left; display: block">Z</span>amir'],
    ['behind a letter that is a box', '<span style="display: inline-block">Z</span>amir'],
    ['in an element without a box', '<span style="display: contents">Kab</span>ulov'],
  ])('%s', (_, html) => {
    expect(joinWord(...twoTexts(html))).toBe(true);
  });
});

describe('two texts side by side are two words', () => {
  test.each([
    ['in boxes of a line', '<a style="display: inline-block">Taliban</a><a>Russia</a>'],
    ['in blocks', '<span style="display: block">Taliban</span>Russia'],
    ['behind what is taken out of the flow', 'Taliban<span style="display: block">Link</span>'],
    ['deep within a block', '<b>Taliban</b><i><u style="display: flex">Russia</u></i>'],
    ['behind a word that floats', '<span style="float: left; display: block">Taliban</span>Russia'],
  ])('%s', (_, html) => {
    expect(joinWord(...twoTexts(html))).toBe(false);
  });
});
