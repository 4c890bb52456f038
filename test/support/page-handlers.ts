/** What the page-side scripts listen to, found in their syntax, and whether each listener turns untrusted events away. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { nodesIn, parseFile } from './source-strings';

const ROOT = join(import.meta.dirname, '../..');

/** The paths of all files of ours that some files import, themselves among them. */
export function closureOf(entries: readonly string[]): string[] {
  const files = new Set(entries);
  // A set gives what is added while it is gone through, too.
  for (const path of files) {
    for (const statement of parseFile(path).statements) {
      if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) continue;
      const from = statement.moduleSpecifier;
      const isTypes = ts.isImportDeclaration(statement) && isTypeOnly(statement);
      if (!from || !ts.isStringLiteral(from) || !from.text.startsWith('.') || isTypes) continue;
      const target = join(dirname(path), from.text);
      const file = [`${target}.ts`, `${target}.tsx`, join(target, 'index.ts')].find((one) =>
        existsSync(join(ROOT, one)),
      );
      if (file !== undefined) files.add(file);
    }
  }
  return [...files].sort();
}

/** Whether an import brings types alone: nothing of that file runs then. */
function isTypeOnly({ importClause }: ts.ImportDeclaration): boolean {
  if (!importClause) return false;
  const { phaseModifier, name, namedBindings } = importClause;
  if (phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  if (name || !namedBindings || !ts.isNamedImports(namedBindings)) return false;
  return namedBindings.elements.every((element) => element.isTypeOnly);
}

export interface Handler {
  /** `path: target type`; the type of an observer is its constructor. */
  readonly at: string;
  /** Whether it begins by turning untrusted events away. */
  readonly isGuarded: boolean;
}

type Func = ts.ArrowFunction | ts.FunctionExpression | ts.FunctionDeclaration;

const isFunc = (node: ts.Node | undefined): node is Func =>
  node !== undefined &&
  (ts.isArrowFunction(node) || ts.isFunctionExpression(node) || ts.isFunctionDeclaration(node));

/** The function that a listener is: itself, or what is declared under its name in the same file. */
function functionOf(listener: ts.Expression, file: ts.SourceFile): Func | undefined {
  if (isFunc(listener)) return listener;
  const name = ts.isPropertyAccessExpression(listener)
    ? listener.name.text
    : ts.isIdentifier(listener)
      ? listener.text
      : undefined;
  for (const node of nodesIn(file)) {
    const isNamed =
      (ts.isVariableDeclaration(node) ||
        ts.isPropertyDeclaration(node) ||
        ts.isFunctionDeclaration(node)) &&
      node.name?.getText() === name;
    if (!isNamed) continue;
    const declared = ts.isFunctionDeclaration(node) ? node : node.initializer;
    if (isFunc(declared)) return declared;
  }
  return undefined;
}

/** The operand that is asked first. */
function first(condition: ts.Expression, operator: ts.SyntaxKind): ts.Expression {
  return ts.isBinaryExpression(condition) && condition.operatorToken.kind === operator
    ? first(condition.left, operator)
    : condition;
}

const { AmpersandAmpersandToken: And, BarBarToken: Or, ExclamationToken: Not } = ts.SyntaxKind;

/** Whether a function of an event does nothing, and asks nothing else, before it has asked whether the event is trusted. */
function isGuarded({ parameters, body }: Func): boolean {
  const event = parameters[0]?.name.getText();
  if (event === undefined || !body) return false;
  const asks = (condition: ts.Expression): boolean => condition.getText() === `${event}.isTrusted`;
  if (!ts.isBlock(body))
    return body.kind === ts.SyntaxKind.BinaryExpression && asks(first(body, And));
  const [begin, next] = body.statements;
  if (!begin || !ts.isIfStatement(begin) || begin.elseStatement) return false;
  const { expression, thenStatement } = begin;
  const refused = first(expression, Or);
  const returns =
    ts.isReturnStatement(thenStatement) ||
    (ts.isBlock(thenStatement) && thenStatement.statements.some(ts.isReturnStatement));
  if (ts.isPrefixUnaryExpression(refused) && refused.operator === Not)
    return asks(refused.operand) && returns;
  return next === undefined && asks(first(expression, And));
}

/** What a file listens to. What ends its own signals is left out: nobody else holds those. */
export function handlersIn(path: string, file = parseFile(path)): Handler[] {
  return nodesIn(file).flatMap((node): Handler[] => {
    const found = (at: string, listener: ts.Expression | undefined): Handler[] => {
      const handler = listener && functionOf(listener, file);
      return [{ at: `${path}: ${at}`, isGuarded: handler !== undefined && isGuarded(handler) }];
    };
    if (ts.isNewExpression(node) && node.expression.getText().endsWith('Observer'))
      return found(node.expression.getText(), node.arguments?.[0]);
    if (ts.isBinaryExpression(node) && ts.isPropertyAccessExpression(node.left)) {
      const isAssignment = node.operatorToken.kind === ts.SyntaxKind.EqualsToken;
      const isEvent = /^on[a-z]+$/u.test(node.left.name.text);
      return isAssignment && isEvent ? found(node.left.getText(), node.right) : [];
    }
    if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return [];
    if (node.expression.name.text !== 'addEventListener') return [];
    const target = node.expression.expression.getText().replaceAll(/\s+/gu, '');
    const [type, listener] = node.arguments;
    const isOwnSignal = /(?:^|\.)signal$/u.test(target) && type?.getText() === "'abort'";
    return isOwnSignal ? [] : found(`${target} ${type?.getText() ?? ''}`, listener);
  });
}
