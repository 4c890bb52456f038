import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { messagesOf } from '../../support/locales';
import {
  messagesAskedFor,
  parseFile,
  sourceFiles,
  untranslated,
} from '../../support/source-strings';

/** Words that stand in the source as they are, by file, and why. */
const ALLOWED: readonly { readonly file: string; readonly text: string; readonly why: string }[] =
  [];

const ROOT = join(import.meta.dirname, '../../..');
const SEEN_BY_READERS = [
  'src/ui',
  'src/card',
  'src/panel',
  'src/page',
  'src/runtime',
  'entrypoints',
];

describe('the finder of untranslated words', () => {
  it.each([
    ['text', '<p>Hello</p>'],
    ['text beside elements', '<p><b>{name}</b> and others</p>'],
    ['an attribute', '<button aria-label="Close" />'],
    ['an attribute in braces', "<input placeholder={'Search'} />"],
    ['a template in an attribute', '<a title={`Source ${n}`} />'],
    ['one way of a condition', "<p>{open ? t('card.close') : 'Open'}</p>"],
    ['a word shown on a condition', "<p>{open && 'Open'}</p>"],
    ['words joined to a value', "<p>{name + ' and others'}</p>"],
    ['words given to a component of ours', '<Section heading="Sources" />'],
    ['a property of an element', "frame.title = 'Card';"],
    ['setAttribute', "frame.setAttribute('aria-label', 'Card');"],
  ])('finds %s', (_, code) => {
    expect(untranslated(parseFile('case.tsx', code))).toHaveLength(1);
  });

  it.each([
    ['<p class="gl-meta">{t(\'card.close\')}</p>'],
    ["<p>{' '}–{' '}</p>"],
    ["<p>{kind === 'quote' && t('claim.quote')}</p>"],
    ["<p>{beside([name('taliban')])}</p>"],
    ['<input type="search" dir="auto" />'],
    ["frame.setAttribute('src', 'card.html');"],
    ['<p>{`${first} ${second}`}</p>'],
  ])('passes over %s', (code) => {
    expect(untranslated(parseFile('case.tsx', code))).toEqual([]);
  });
});

describe('the source', () => {
  it('shows readers no words but those of the languages of the interface', () => {
    const found = SEEN_BY_READERS.flatMap(sourceFiles)
      .flatMap((path) => untranslated(parseFile(path)))
      .filter(
        ({ at, text }) =>
          !ALLOWED.some((known) => at.startsWith(`${known.file}:`) && known.text === text),
      );
    expect(found).toEqual([]);
  });

  it('has pages without words of their own', () => {
    const pages = readdirSync(join(ROOT, 'entrypoints'), { recursive: true, encoding: 'utf8' });
    for (const page of pages.filter((name) => name.endsWith('.html'))) {
      const html = readFileSync(join(ROOT, 'entrypoints', page), 'utf8');
      expect(html.replaceAll(/<[^>]*>/gu, ''), page).not.toMatch(/\p{L}/u);
    }
  });

  it('uses every message', () => {
    const asked = [...['src', 'entrypoints'].flatMap(sourceFiles), 'wxt.config.ts'].flatMap(
      (path) => messagesAskedFor(parseFile(path)),
    );
    const dead = [...messagesOf('en').keys()].filter(
      (key) => !key.startsWith('@@') && !asked.some((pattern) => pattern.test(key)),
    );
    expect(dead).toEqual([]);
  });
});
