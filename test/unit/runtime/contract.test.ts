/** The table of messages: complete, in use by every listener, and each row's guard held against what attackers send. */
import fc from 'fast-check';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import browser from 'webextension-polyfill';
import { CONTRACT, type Row } from '../../../src/runtime/contract';
import { PARTS } from '../../../src/runtime/page-files';
import { partyOf } from '../../../src/runtime/senders';
import {
  almost,
  anything,
  deep,
  NO_TYPES,
  NO_VALUES,
  QUESTION,
  SOUND,
} from '../../support/messages';
import { must } from '../../support/must';
import { nodesIn, parseFile, sourceFiles, textOf } from '../../support/source-strings';

const soundFor = ({ type, channel }: Row): Readonly<Record<string, unknown>> =>
  channel === 'search' && type === 'asked' ? QUESTION : must(SOUND[type]);

const SPOKEN_IN = ['src/runtime/messages.ts', 'src/card/protocol.ts', 'src/search/protocol.ts'];

/** The types that the source gives messages: every `type` of an interface or of one side of a union. */
function typesInSource(): Set<string> {
  const types = new Set<string>(Object.keys(PARTS));
  for (const node of SPOKEN_IN.flatMap((path) => nodesIn(parseFile(path)))) {
    if (!ts.isPropertySignature(node) || node.name.getText() !== 'type' || !node.type) continue;
    for (const inner of nodesIn(node.type))
      if (ts.isLiteralTypeNode(inner) && ts.isStringLiteral(inner.literal))
        types.add(inner.literal.text);
  }
  return types;
}

describe('the table', () => {
  test('has every message that the source knows, and no other', () => {
    expect(new Set(CONTRACT.map(({ type }) => type))).toEqual(typesInSource());
  });

  test('says of each message once to whom it goes', () => {
    const keys = CONTRACT.map(({ type, channel, to }) => `${channel} ${type} ${to}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('lets no stranger say anything, and a page-side script nothing that a card or panel may', () => {
    expect(CONTRACT.filter(({ from }) => from.includes('stranger'))).toEqual([]);
    const ofScripts = CONTRACT.filter(({ from }) => from.includes('page-script'));
    expect(ofScripts.filter(({ from }) => from.length > 1)).toEqual([]);
  });
});

/** Every place where a message comes in, with the guards that are called there. Somebody has looked at each. */
const LISTENERS: readonly (readonly [at: string, guards: readonly string[]])[] = [
  ['entrypoints/here.ts port.onMessage', ['go']],
  ['src/card/host.ts port1.onmessage', ['fromCard']],
  ['src/runtime/badge.ts port.onMessage', ['frameState']],
  // One word from the window that framed it, which brings the port.
  ['src/runtime/card-frame.ts win message', ['HANDSHAKE']],
  ['src/runtime/card-frame.ts port.onmessage', ['toCard']],
  ['src/runtime/frames.ts browser.runtime.onMessage', ['heard', 'toWorker']],
  ['src/runtime/frames.ts port.onMessage', ['frameState', 'mentions', 'onScreen']],
  ['src/runtime/page-port.ts port.onMessage', ['ofPage']],
  ['src/runtime/page-port.ts runtime.onConnect', ['PAGE_PORT']],
  ['src/runtime/page-port.ts runtime.onMessage', ['toPage']],
  ['src/runtime/search-answers.ts scope.onmessage', ['toSearchWorker']],
  ['src/runtime/search-worker.ts begun.onmessage', ['fromSearchWorker']],
  ['src/runtime/tab-state.ts port.onMessage', ['frameState']],
  ['src/runtime/trail.ts browser.runtime.onMessage', ['heard', 'trail']],
  ['src/runtime/trail.ts browser.runtime.onMessage', ['heard', 'trailWanted']],
  ['src/runtime/worker.ts browser.runtime.onMessage', ['heard', 'toWorker']],
];

const GUARDS = new Set([
  ...CONTRACT.map(({ read }) => read.name),
  'heard',
  'HANDSHAKE',
  'PAGE_PORT',
]);

/** Names of guards that a listener uses, also where it calls a function of the same file by its name. */
function guardsOf(listener: ts.Node, file: ts.SourceFile, met = new Set<string>()): string[] {
  const named = nodesIn(listener).filter(ts.isIdentifier);
  const here = named.map(({ text }) => text).filter((text) => GUARDS.has(text));
  const called = named.filter(({ text }) => !GUARDS.has(text) && !met.has(text));
  for (const { text } of called) met.add(text);
  const bodies = nodesIn(file).filter(
    (node) =>
      (ts.isFunctionDeclaration(node) || ts.isVariableDeclaration(node)) &&
      node.name !== undefined &&
      called.some(({ text }) => text === node.name?.getText()) &&
      (ts.isFunctionDeclaration(node) ||
        (node.initializer !== undefined && ts.isArrowFunction(node.initializer))),
  );
  return [...here, ...bodies.flatMap((body) => guardsOf(body, file, met))];
}

/** Where messages come in: by the browser's events, by a port's or worker's own, and by the window's. */
function listenersIn(path: string): [string, string[]][] {
  const file = parseFile(path);
  return nodesIn(file).flatMap((node): [string, string[]][] => {
    const found = (at: string, listener: ts.Node): [string, string[]][] => [
      [`${path} ${at}`, [...new Set(guardsOf(listener, file))].sort()],
    ];
    if (ts.isBinaryExpression(node) && node.left.getText().endsWith('.onmessage'))
      return found(node.left.getText(), node.right);
    if (!ts.isCallExpression(node)) return [];
    const [first, second] = node.arguments;
    const called = node.expression.getText();
    const [, event] = /^(.*\.on(?:Message|Connect)\w*)\.addListener$/u.exec(called) ?? [];
    if (event !== undefined && first) return found(event, first);
    const [, target] = /^(.*)\.addEventListener$/u.exec(called) ?? [];
    const isMessage = first && ts.isStringLiteral(first) && first.text === 'message';
    return target !== undefined && isMessage && second ? found(`${target} message`, second) : [];
  });
}

/** Paths of the source files that have a text somewhere; the others need not be parsed. */
const filesWith = (pattern: RegExp): string[] =>
  ['src', 'entrypoints'].flatMap(sourceFiles).filter((path) => pattern.test(textOf(path)));

test('every listener for messages is known, and uses its guards', () => {
  const found = filesWith(/on(?:m|M)essage|onConnect|'message'/u).flatMap(listenersIn);
  expect(found.map(([at]) => at).sort()).toEqual(LISTENERS.map(([at]) => at).sort());
  const unguarded = LISTENERS.filter(
    ([at, guards]) =>
      !found.some(([place, used]) => place === at && guards.every((guard) => used.includes(guard))),
  );
  expect(unguarded).toEqual([]);
});

test('nobody outside is listened to', () => {
  const outside = /on(?:Message|Connect)External|BroadcastChannel|SharedWorker/u;
  expect(filesWith(outside)).toEqual([]);
  expect(textOf('wxt.config.ts')).not.toContain('externally_connectable');
});

describe.each(CONTRACT.map((row) => [`${row.channel}: ${row.type} to ${row.to}`, row] as const))(
  '%s',
  (_, row) => {
    const sound = soundFor(row);

    test('passes as it is, and without what does not belong to it', () => {
      expect(row.read(sound)).toEqual(sound);
      const more = { ...sound, constructor: deep(5000), extra: 'x'.repeat(1_000_000) };
      expect(row.read(more)).toEqual(sound);
    });

    test.each(Object.keys(sound))(
      'does not pass without its %s, or with one of another kind',
      (field) => {
        const rest = Object.entries(sound).filter(([key]) => key !== field);
        expect(row.read(Object.fromEntries(rest))).toBeNull();
        for (const value of NO_VALUES) {
          const passes = row.read({ ...sound, [field]: value }) !== null;
          if (passes) expect(FREE).toContainEqual([row.type, field, typeof value]);
        }
      },
    );

    test('is mistaken for nothing else', () => {
      for (const type of NO_TYPES) expect(row.read({ ...sound, type })).toBeNull();
      for (const data of [[sound], deep(5000), JSON.stringify(sound), sound.type])
        expect(row.read(data)).toBeNull();
    });

    test('never throws, and gives its own type or nothing', () => {
      const fields = Object.keys(sound).filter((field) => field !== 'type');
      fc.assert(
        fc.property(fc.oneof(anything, almost(row.type, fields)), (data) => {
          const message = row.read(data);
          expect(message === null || typeof message.type === 'string').toBe(true);
          if (message) expect(Object.keys(message).sort()).toEqual(Object.keys(sound).sort());
        }),
        { numRuns: 300 },
      );
    });
  },
);

/** Values from `NO_VALUES` that a field may have, with the reason. */
const FREE: readonly (readonly [type: string, field: string, kind: string])[] = [
  // Text of a page: as long as the page has it, and shown as text alone.
  ['state', 'site', 'string'],
  // Ids that nothing answers to: looked up, and not found.
  ['jump', 'frame', 'string'],
  ['jump', 'entity', 'string'],
  ['follow', 'frame', 'string'],
  ['show', 'entity', 'string'],
  // Pixels may be halves, and negative.
  ['drag', 'dx', 'number'],
  ['drag', 'dy', 'number'],
];

describe('who a sender is', () => {
  Object.assign(browser, {
    runtime: { id: 'gloss', getURL: (path: string) => `x://gloss/${path}` },
  });
  const tab = { id: 1 } as never;
  test.each([
    [{ id: 'gloss', url: 'https://a.org/card.html', tab }, 'page-script'],
    [{ id: 'gloss', url: 'about:srcdoc', tab }, 'page-script'],
    [{ id: 'gloss', url: 'x://glossy/card.html', tab }, 'page-script'],
    [{ id: 'gloss', tab }, 'page-script'],
    [{ id: 'gloss', url: 'x://gloss/welcome.html', tab }, 'page-script'],
    [{ id: 'gloss', url: 'x://gloss/card.html?entity=a#b', tab }, 'card'],
    [{ id: 'gloss', url: 'x://gloss/sidepanel.html#/', tab }, 'panel'],
    [{ id: 'gloss', url: 'x://gloss/sidepanel.html' }, 'panel'],
    [{ id: 'gloss', url: 'x://gloss/popup.html' }, 'own'],
    [{ id: 'gloss', url: 'x://gloss/background.js' }, 'own'],
    [{ id: 'gloss', url: 'x://gloss/x/card.html', tab }, 'own'],
    [{ id: 'gloss', url: 'x://gloss/card.html' }, 'stranger'],
    [{ id: 'gloss', url: 'https://a.org/' }, 'stranger'],
    [{ id: 'gloss' }, 'stranger'],
    [{ id: 'other', url: 'x://gloss/sidepanel.html', tab }, 'stranger'],
    [{ url: 'x://gloss/sidepanel.html', tab }, 'stranger'],
  ])('%o: %s', (sender, party) => {
    expect(partyOf(sender)).toBe(party);
  });
});
