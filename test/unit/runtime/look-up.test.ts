import { describe, expect, it } from 'vitest';
import { wordsToLookUp } from '../../../src/runtime/menus';
import { described } from '../../../src/runtime/omnibox';

describe('words that are looked up', () => {
  it('come in one line, and no longer than a phrase', () => {
    expect(wordsToLookUp('  the\n\tMoscow   format ')).toBe('the Moscow format');
    expect(wordsToLookUp('word '.repeat(100)).length).toBeLessThanOrEqual(120);
  });

  it('are described without a sign that XML would read', () => {
    expect(described("A & <b> “c” 'd'", true)).toBe('A &amp; &lt;b&gt; “c” &apos;d&apos;');
    expect(described('A & B', false)).toBe('A & B');
  });
});
