/** Every regular expression of the source takes linear time at most, or is reviewed; none is made of what comes from elsewhere. */
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { EDTF_FORM } from '../../../src/pack/edtf';
import { ambiguity } from '../../support/regex-ambiguity';
import { nodesIn, parseFile, sourceFiles } from '../../support/source-strings';

/** Expressions that may take longer as far as their form goes, and why they don't, or need not matter. */
const REVIEWED: Readonly<Record<string, string>> = {
  [String.raw`src/page/clip.ts: /^(?:(?:circle|ellipse)\(0(?:px|%)|polygon\(([^,]+)(?:, \1)*\)$)/u`]:
    'The finder takes \\1 for any text. It is one text, which begins at one place, so there is one way to read each polygon.',
  [String.raw`src/cli/report/unknown-names.ts: /(?:^|[.!?:;\u2026\u3002])["'\u2018-\u201F\u00AB\u00BB)\]]*[\s\p{Pd}"'\u2018-\u201F\u00AB\u00BB([]*$/u`]:
    'A command for authors, on their own texts; no part of the extension.',
  [String.raw`src/cli/report/unknown-names.ts: /[.!?\u2026]\P{L}*$/u`]:
    'A command for authors, on their own texts; no part of the extension.',
};

/** Expressions that are put together, from what. */
const MADE: Readonly<Record<string, string>> = {
  'src/pack/edtf.ts: new RegExp(`^${FORM_OF_POINT}(?:/(?:${FORM_OF_POINT}|\\\\.\\\\.))?$`)':
    'From a literal beside it, twice; held below.',
  "src/pack/name-form.ts: new RegExp( String.raw` |(?<=${DENSE.source})[\\u00B7\\u2027\\u30FB\\uFF65](?=${DENSE.source})`, 'u', )":
    'From a class of characters beside it; held below.',
};

/** The second of these as it is made, which its file keeps to itself. */
const DENSE = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]`;
const WORD_BREAK = new RegExp(
  String.raw` |(?<=${DENSE})[\u00B7\u2027\u30FB\uFF65](?=${DENSE})`,
  'u',
);

interface Found {
  readonly at: string;
  readonly node: ts.Node;
}

const found: readonly Found[] = ['src', 'entrypoints'].flatMap(sourceFiles).flatMap((path) =>
  nodesIn(parseFile(path)).map((node) => ({
    at: `${path}: ${node.getText().replaceAll(/\s+/gu, ' ')}`,
    node,
  })),
);

describe('the regular expressions of the source', () => {
  test('take linear time, but for those reviewed', () => {
    const literals = found.flatMap(({ at, node }) =>
      ts.isRegularExpressionLiteral(node) ? [{ at, text: node.text }] : [],
    );
    expect(literals.length).toBeGreaterThan(200);
    const slow = literals.filter(({ text }) => {
      const end = text.lastIndexOf('/');
      return ambiguity(text.slice(1, end), text.slice(end + 1)) !== null;
    });
    expect(slow.map(({ at }) => at).sort()).toEqual(Object.keys(REVIEWED).sort());
    for (const { source, flags } of [EDTF_FORM, WORD_BREAK])
      expect(ambiguity(source, flags)).toBeNull();
  });

  test('are written where they stand, but for those reviewed', () => {
    const isMade = (node: ts.Node): boolean =>
      (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
      /(?:^|\.)RegExp$/u.test(node.expression.getText());
    const made = found.filter(({ node }) => isMade(node)).map(({ at }) => at);
    expect(made.sort()).toEqual(Object.keys(MADE).sort());
  });

  test('are none that a text is turned into', () => {
    // `match`, `matchAll` and `search` of a text make an expression of whatever else they are given.
    const given = found.flatMap(({ node }) => {
      if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return [];
      const [pattern] = node.arguments;
      const isAsked = /^(?:match|matchAll|search)$/u.test(node.expression.name.text);
      if (!isAsked || !pattern || ts.isRegularExpressionLiteral(pattern)) return [];
      return [
        `${node.getSourceFile().fileName}: ${node.expression.name.text}(${pattern.getText()})`,
      ];
    });
    expect([...new Set(given)].sort()).toEqual([
      // Constants of their files.
      'src/cli/report/unknown-names.ts: matchAll(WORD)',
      'src/cli/shipped/text-as-code.ts: matchAll(way)',
      'src/pack/quotations.ts: matchAll(MARKS)',
      'src/pack/shared-runs.ts: match(WORDS)',
      // Searches of our own and of Fuse.js, which compares letters.
      'src/search/index.ts: match(foldText(other))',
      'src/search/index.ts: match(wanted)',
      'src/search/places.ts: match(WORD)',
      'src/search/places.ts: matchAll(WORD)',
      'src/search/ranking.ts: search(query)',
    ]);
  });
});
