/** What the source code says in words, found in its syntax: what readers would see as it stands, and which messages are asked for. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

const ROOT = join(import.meta.dirname, '../..');

/** Attributes that readers see or hear, and those by which our own components take words. */
const SPOKEN = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'heading',
  'hint',
  'label',
  'placeholder',
  'title',
  'words',
]);

/** Properties that put words into a page where there is no JSX. */
const WRITTEN = new Set([
  'alt',
  'ariaDescription',
  'ariaLabel',
  'innerText',
  'placeholder',
  'textContent',
  'title',
]);

export interface Place {
  /** `path:line`. */
  readonly at: string;
  readonly text: string;
}

/** Paths of the source files under a folder of the project. */
export function sourceFiles(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));
}

/** The text of a source file by its path in the project. */
export const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

export function parseFile(path: string, text = textOf(path)) {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
}

/** All nodes of a syntax tree. */
export function nodesIn(root: ts.Node): ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    nodes.push(node);
    node.forEachChild(visit);
  };
  visit(root);
  return nodes;
}

/** The literal texts that an expression may give as its value; what functions return is theirs to answer for. */
function* textsOf(node: ts.Node | undefined): Generator<ts.Node & { readonly text: string }> {
  if (!node) return;
  if (ts.isStringLiteralLike(node)) yield node;
  else if (ts.isTemplateExpression(node)) {
    yield node.head;
    for (const span of node.templateSpans) {
      yield* textsOf(span.expression);
      yield span.literal;
    }
  } else if (ts.isConditionalExpression(node)) {
    yield* textsOf(node.whenTrue);
    yield* textsOf(node.whenFalse);
  } else if (ts.isBinaryExpression(node)) {
    const isComparison = /[<>=]=|[<>]/u.test(node.operatorToken.getText());
    if (isComparison) return;
    // Before "&&" stands what is asked, not what is shown.
    if (node.operatorToken.kind !== ts.SyntaxKind.AmpersandAmpersandToken) {
      yield* textsOf(node.left);
    }
    yield* textsOf(node.right);
  } else if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) {
    yield* textsOf(node.expression);
  } else if (ts.isJsxExpression(node)) yield* textsOf(node.expression);
  else if (ts.isArrayLiteralExpression(node)) {
    for (const element of node.elements) yield* textsOf(element);
  }
}

function* shownBy(node: ts.Node): Generator<ts.Node & { readonly text: string }> {
  if (ts.isJsxText(node)) yield node;
  else if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) yield* textsOf(node);
  else if (ts.isJsxAttribute(node) && SPOKEN.has(node.name.getText())) {
    yield* textsOf(node.initializer);
  } else if (ts.isBinaryExpression(node) && ts.isPropertyAccessExpression(node.left)) {
    const isAssignment = node.operatorToken.kind === ts.SyntaxKind.EqualsToken;
    if (isAssignment && WRITTEN.has(node.left.name.text)) yield* textsOf(node.right);
  } else if (ts.isCallExpression(node) && node.expression.getText().endsWith('.setAttribute')) {
    const [name, value] = node.arguments;
    if (name && ts.isStringLiteralLike(name) && SPOKEN.has(name.text)) yield* textsOf(value);
  }
}

/** Words in a file that a reader would see in no other language than that of the source. */
export function untranslated(file: ts.SourceFile): Place[] {
  return nodesIn(file).flatMap((node) =>
    [...shownBy(node)]
      .filter(({ text }) => /\p{L}/u.test(text))
      .map((literal) => {
        const { line } = file.getLineAndCharacterOfPosition(literal.getStart());
        return { at: `${file.fileName}:${line + 1}`, text: literal.text.trim() };
      }),
  );
}

/** The messages that a file asks for, as patterns of their names: `t('card.close')`, `` t(`kind.${kind}`) ``. */
export function messagesAskedFor(file: ts.SourceFile): RegExp[] {
  return nodesIn(file).flatMap((node) => {
    if (ts.isStringLiteralLike(node)) {
      const [, predefined] = /^__MSG_(\w+)__$/u.exec(node.text) ?? [];
      return predefined === undefined ? [] : [new RegExp(`^${predefined}$`, 'u')];
    }
    if (!ts.isCallExpression(node)) return [];
    const called = /(?:^|\.)(t|counted|getMessage)$/u.exec(node.expression.getText())?.[1];
    const [key] = node.arguments;
    if (called === undefined || !key) return [];
    const end = called === 'counted' ? '_[a-z]+' : '';
    return keysOf(key).map((name) => new RegExp(`^${name.replaceAll('.', '_')}${end}$`, 'u'));
  });
}

function keysOf(key: ts.Expression): string[] {
  if (ts.isTemplateExpression(key)) {
    // What is put together wholly from elsewhere says nothing of which message it is.
    if (key.head.text === '') return [];
    return [key.head.text + key.templateSpans.map(({ literal }) => `\\w+${literal.text}`).join('')];
  }
  return [...textsOf(key)].map(({ text }) => text);
}
