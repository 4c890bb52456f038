import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { manifestChange } from '../../../../src/cli/shipped/manifest';

const REVIEWED = join(import.meta.dirname, '../../../fixtures/manifests');

interface Manifest {
  version: string;
  permissions: string[];
  host_permissions: string[];
  content_security_policy: { extension_pages: string };
  web_accessible_resources: { resources: string[]; matches: string[]; use_dynamic_url?: boolean }[];
  content_scripts: { js: string[]; all_frames: boolean; world?: string }[];
  commands: Record<string, { suggested_key?: { default: string } }>;
  externally_connectable?: object;
}

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'manifest-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** What is said of a manifest that was reviewed as it is in the repository, and built with a change. */
async function changed(browser: string, change: (manifest: Manifest) => unknown) {
  const reviewed = join(REVIEWED, `${browser}-mv3.json`);
  const manifest = JSON.parse(await readFile(reviewed, 'utf8')) as Manifest;
  change(manifest);
  const built = join(folder, 'manifest.json');
  await writeFile(built, JSON.stringify(manifest));
  return manifestChange(reviewed, built);
}

const FAULTS: [string, (manifest: Manifest) => unknown, string][] = [
  ['a permission', ({ permissions }) => permissions.push('tabs'), '+    "tabs"'],
  ['a host', ({ host_permissions: hosts }) => hosts.push('file:///*'), '+    "file:///*"'],
  ['a version', (m) => (m.version = '9.9.9'), '+  "version": "9.9.9"'],
  [
    'a laxer policy',
    ({ content_security_policy: csp }) =>
      (csp.extension_pages = csp.extension_pages.replace("script-src 'self'", 'script-src *')),
    'script-src *',
  ],
  [
    'pages without Trusted Types',
    ({ content_security_policy: csp }) =>
      (csp.extension_pages = csp.extension_pages.replace(/ require-trusted-types-for[^;]*;/, '')),
    '-    "extension_pages": "default-src \'none\'',
  ],
  [
    'a file that pages can reach',
    ({ web_accessible_resources: [open] }) => open?.resources.push('options.html'),
    '+        "options.html"',
  ],
  [
    'a fixed address',
    ({ web_accessible_resources: [open] }) => delete open?.use_dynamic_url,
    '-      "use_dynamic_url": true',
  ],
  [
    'the page’s own world',
    ({ content_scripts: [script] }) => script && (script.world = 'MAIN'),
    '+      "world": "MAIN"',
  ],
  [
    'the order of scripts',
    ({ content_scripts: [script] }) => script?.js.reverse(),
    '-        "reader.js"',
  ],
  ['a key', ({ commands }) => (commands.look = { suggested_key: { default: 'Ctrl+B' } }), 'Ctrl+B'],
  [
    'a way in for pages',
    (m) => (m.externally_connectable = { matches: ['*://*.example/*'] }),
    '+  "externally_connectable"',
  ],
];

describe.each(['chrome', 'firefox'])('the manifest for %s', (browser) => {
  test('as reviewed, differs in nothing, however its keys are ordered', async () => {
    const turned = (manifest: Manifest) => {
      for (const [key, value] of Object.entries(manifest).reverse()) {
        Reflect.deleteProperty(manifest, key);
        Reflect.set(manifest, key, value);
      }
    };
    expect(await changed(browser, turned)).toBeUndefined();
  });

  test.each(FAULTS)('%s is seen, and shown exactly', async (_what, change, line) => {
    expect(await changed(browser, change)).toContain(line);
  });
});
