/** Which packages' code the bundler put into the extension, by the ids of the modules that are in its chunks. */
import { isAbsolute, join, relative } from 'node:path';
import type { Plugin } from 'vite';

/** A package that modules come from: its name, and the folder where that is known from a module's path. */
export interface Origin {
  readonly name: string;
  readonly folder?: string;
}

const PACKAGE = /^(.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+))[\\/]/;

/** Modules that the build tools write themselves, and whose code they are. */
const TOOLS: readonly (readonly [RegExp, string])[] = [
  [/^vite\//, 'vite'],
  [/^rolldown\//, 'rolldown'],
  [/^virtual:wxt-/, 'wxt'],
];

/**
 * The package that a module belongs to; null for the project's own.
 * @param id the module's id in the bundler: a path, or after a NUL the name of a module that a tool writes
 * @param root the project's folder
 * @throws Error where nothing is known of the module
 */
export function originOf(id: string, root: string): Origin | null {
  const plain = id.replace(/^\0/, '');
  const [, folder, name] = PACKAGE.exec(plain) ?? [];
  if (folder && name) return { name: name.replace('\\', '/'), folder };
  const tool = TOOLS.find(([pattern]) => pattern.test(plain));
  if (tool) return { name: tool[1] };
  if (isAbsolute(plain) && !relative(root, plain).startsWith('..')) return null;
  throw new Error(
    `The bundles hold the module ${JSON.stringify(id)}, and nothing is known of where its code comes from: ` +
      'add its origin to src/cli/shipped/modules.ts.',
  );
}

/** Collects modules over the several builds that make up the extension. */
export class ShippedModules {
  readonly #ids = new Set<string>();

  /** The bundler's part: notes every module of which code is left in a chunk. */
  plugin(): Plugin {
    return {
      name: 'shipped-modules',
      apply: 'build',
      generateBundle: (_options, bundle) => {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk') continue;
          for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
            if (renderedLength > 0) this.#ids.add(id);
          }
        }
      },
    };
  }

  /**
   * The folders of the packages, by name, in the names' order.
   * @param root the project's folder
   * @throws Error where a module's origin is unknown, or a package is there twice, in two versions
   */
  folders(root: string): Map<string, string> {
    const origins = [...this.#ids].flatMap((id) => originOf(id, root) ?? []);
    const found = new Map<string, string>();
    for (const { name, folder } of origins) {
      if (folder === undefined) continue;
      const other = found.get(name) ?? folder;
      if (other !== folder) {
        throw new Error(
          `The bundles hold ${name} twice, from ${other} and ${folder}: bring its users to one version.`,
        );
      }
      found.set(name, folder);
    }
    for (const { name } of origins) {
      if (!found.has(name)) found.set(name, join(root, 'node_modules', name));
    }
    return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}
