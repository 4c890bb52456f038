// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';

/** Stands for the browser's Trusted Types: a policy's addresses come as objects, and a name can be used once. */
class FakeTrustedTypes {
  readonly names: string[] = [];

  createPolicy(name: string, rules: { createScriptURL: (file: string) => string }): unknown {
    if (this.names.includes(name)) throw new TypeError(`${name} is in use`);
    this.names.push(name);
    return { createScriptURL: (file: string) => new Trusted(rules.createScriptURL(file)) };
  }
}

class Trusted {
  readonly #address: string;

  constructor(address: string) {
    this.#address = address;
  }

  toString(): string {
    return this.#address;
  }
}

let types: FakeTrustedTypes;
let started: unknown[];

async function load() {
  vi.resetModules();
  return import('../../../src/runtime/packaged-script');
}

beforeEach(() => {
  types = new FakeTrustedTypes();
  started = [];
  vi.stubGlobal('trustedTypes', types);
  vi.stubGlobal('Worker', function (address: unknown) {
    started.push(address);
  });
});

describe('scripts that are started by their address', () => {
  test('the worker’s address comes from the policy', async () => {
    const { startSearchWorker } = await load();
    startSearchWorker();
    expect(started[0]).toBeInstanceOf(Trusted);
    expect(String(started[0])).toBe('/search.js');
  });

  test('one policy serves them all, by the name that the manifest has', async () => {
    const { POLICY, scriptElement, startSearchWorker } = await load();
    startSearchWorker();
    startSearchWorker();
    scriptElement(document, 'reader.js');
    expect(types.names).toEqual([POLICY]);
  });

  test.each(['fold.js', 'names.js', 'reader.js', 'lists.js', 'marks.js', 'link.js'])(
    'a page may run %s',
    async (file) => {
      const { scriptElement } = await load();
      expect(scriptElement(document, file).getAttribute('src')).toBe(`/${file}`);
    },
  );

  test.each(['', 'other.js', '/reader.js', '//example.org/reader.js', 'data:,alert(1)'])(
    'no page runs “%s”',
    async (file) => {
      const { scriptElement } = await load();
      expect(() => scriptElement(document, file)).toThrow(TypeError);
    },
  );
});
