import { describe, expect, it } from 'vitest';
import { wordsToLookUp } from '../../../src/runtime/menus';
import { lookUp, lookUpWanted } from '../../../src/runtime/messages';
import { described } from '../../../src/runtime/omnibox';

describe('words that are looked up', () => {
  it('come in one line, and no longer than a phrase', () => {
    expect(wordsToLookUp('  the\n\tMoscow   format ')).toBe('the Moscow format');
    expect(wordsToLookUp('word '.repeat(100)).length).toBeLessThanOrEqual(120);
  });

  it.each([
    [{ type: 'look-up', window: 1, query: 'x' }, true],
    [{ type: 'look-up', window: '1', query: 'x' }, false],
    [{ type: 'look-up', window: 1, query: ['x'] }, false],
    [{ type: 'trail', window: 1, query: 'x' }, false],
    [null, false],
  ])('are taken from %j: %s', (data, isOne) => {
    expect(lookUp(data) !== null).toBe(isOne);
  });

  it('are asked for by window', () => {
    expect(lookUpWanted({ type: 'look-up-wanted', window: 3 })?.window).toBe(3);
    expect(lookUpWanted({ type: 'look-up-wanted' })).toBeNull();
  });

  it('are described without a sign that XML would read', () => {
    expect(described("A & <b> “c” 'd'", true)).toBe('A &amp; &lt;b&gt; “c” &apos;d&apos;');
    expect(described('A & B', false)).toBe('A & B');
  });
});
