import { build } from 'vite';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { originOf, ShippedModules } from '../../../../src/cli/shipped/modules';

describe('where a module comes from', () => {
  test.each([
    ['/house/node_modules/preact/dist/preact.mjs', 'preact', '/house/node_modules/preact'],
    ['/house/node_modules/@a/b/c.js?v=1', '@a/b', '/house/node_modules/@a/b'],
    ['/x/node_modules/a/node_modules/b/c.js', 'b', '/x/node_modules/a/node_modules/b'],
    ['\0/x/node_modules/a/c.js?commonjs', 'a', '/x/node_modules/a'],
  ])('%j is in %s', (id, name, folder) => {
    expect(originOf(id, '/work')).toEqual({ name, folder });
  });

  test.each([
    ['\0vite/preload-helper.js', 'vite'],
    ['\0rolldown/runtime.js', 'rolldown'],
    ['\0virtual:wxt-plugins', 'wxt'],
  ])('%j is written by %s', (id, name) => {
    expect(originOf(id, '/work')).toEqual({ name });
  });

  test('the project’s own files come from no package', () => {
    expect(originOf('/work/src/ui/start.ts', '/work')).toBeNull();
  });

  test.each(['\0other/helper.js', '/elsewhere/lib.js', '/workshop/lib.js'])(
    '%j, of which nothing is known, is refused',
    (id) => {
      expect(() => originOf(id, '/work')).toThrow('add its origin to src/cli/shipped/modules.ts');
    },
  );
});

describe('what a bundler leaves in its chunks', () => {
  let root: string;

  beforeEach(async () => {
    root = await realpath(await mkdtemp(join(tmpdir(), 'modules-')));
  });
  afterEach(() => rm(root, { recursive: true }));

  async function put(path: string, text: string): Promise<void> {
    await mkdir(join(root, path, '..'), { recursive: true });
    await writeFile(join(root, path), text);
  }

  async function bundle(modules: ShippedModules, entry: string): Promise<void> {
    await put('main.js', entry);
    await build({
      root,
      configFile: false,
      logLevel: 'silent',
      plugins: [modules.plugin()],
      build: { write: false, lib: { entry: join(root, 'main.js'), formats: ['es'] } },
    });
  }

  const pkg = (at: string, text: string) =>
    Promise.all([
      put(`${at}/package.json`, JSON.stringify({ main: 'index.js', sideEffects: false })),
      put(`${at}/index.js`, text),
    ]);

  test('is listed by package, over several builds; what is imported and not used is not', async () => {
    await pkg('node_modules/zeta', 'export const z = () => globalThis.zeta;');
    await pkg('node_modules/@scope/alpha', 'export const a = () => globalThis.alpha;');
    await pkg('node_modules/idle', 'export const idle = () => globalThis.idle;');
    const modules = new ShippedModules();
    await bundle(modules, `import { z } from 'zeta'; import { idle } from 'idle'; z();`);
    await bundle(modules, `import { a } from '@scope/alpha'; a();`);
    expect([...modules.folders(root)]).toEqual([
      ['@scope/alpha', join(root, 'node_modules/@scope/alpha')],
      ['zeta', join(root, 'node_modules/zeta')],
    ]);
  });

  test('may hold no package twice', async () => {
    await pkg('node_modules/b', 'export const b = () => globalThis.b;');
    await pkg('node_modules/a', `export { b as inner } from 'b';`);
    await pkg('node_modules/a/node_modules/b', 'export const b = () => globalThis.older;');
    const modules = new ShippedModules();
    await bundle(modules, `import { inner } from 'a'; import { b } from 'b'; inner(); b();`);
    expect(() => modules.folders(root)).toThrow('The bundles hold b twice');
  });
});
