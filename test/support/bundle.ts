/** Bundles a script that tests and benches run in a page. */
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '../..');

/**
 * @param entry path of its module below the project's root
 * @param name of the global that holds its exports in the page
 * @returns the bundle's path
 */
export async function bundle(entry: string, name: string): Promise<string> {
  const outDir = join(tmpdir(), `bundle-${process.pid}-${name}`);
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    // As the extension's own build has it (wxt.config.ts): enums are numbers.
    oxc: false,
    // Libraries as those have them who build pages with them: with every warning they can give.
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
    build: {
      outDir,
      target: 'chrome140',
      lib: { entry: join(root, entry), formats: ['iife'], name, fileName: () => `${name}.js` },
    },
  });
  return join(outDir, `${name}.js`);
}
