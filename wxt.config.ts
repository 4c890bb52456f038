import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import type { Plugin } from 'vite';
import { bundledFiles } from './src/cli/bundle';
import { ALLOWED } from './src/cli/shipped/allowed';
import { ShippedModules } from './src/cli/shipped/modules';
import { packageListPath, shippedPackages, writePackageList } from './src/cli/shipped/packages';
import { thirdPartyFile } from './src/cli/shipped/third-party';
import { POLICY } from './src/runtime/packaged-script';
import { PAGE_FILES, PARTS } from './src/runtime/page-files';

/**
 * Preact can set innerHTML where a component asks for it. None of ours does, and the way is closed for good; the store's
 * linter then has nothing to warn of.
 */
function preactWithoutInnerHtml(): Plugin {
  return {
    name: 'preact-without-inner-html',
    enforce: 'pre',
    transform(code, id) {
      if (!/[\\/]preact[\\/]dist[\\/]preact(\.module)?\.m?js(\?|$)/.test(id)) return undefined;
      const out = code.replace(/\(([\w$]+)\.innerHTML=[\w$]+\.__html\)/, '($1.textContent="")');
      if (out === code) throw new Error('preact changed: its innerHTML assignment was not found');
      return { code: out, map: null };
    },
  };
}

/**
 * Lets the bundler itself read TypeScript, all modules together: then the numbers of `const enum`s stand where they are used. File by
 * file each enum is an object, and the rules of surroundings ask several for every word (5 % of what every page with a name loads).
 */
function enumsAsNumbers(): Plugin {
  return {
    name: 'enums-as-numbers',
    apply: 'build',
    enforce: 'post',
    config: () => ({
      oxc: false,
      build: {
        rolldownOptions: { transform: { jsx: { runtime: 'automatic', importSource: 'preact' } } },
      },
    }),
  };
}

const modules = new ShippedModules();

export default defineConfig({
  imports: false,
  publicDir: 'assets/static',
  modules: ['@wxt-dev/i18n/module'],
  i18n: { localesDir: 'assets/locales' },
  // `npm run dev` opens a browser where there is a display to open it on; otherwise it only builds and serves.
  webExt: {
    disabled: process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY,
  },
  vite: () => ({
    plugins: [preactWithoutInnerHtml(), preact(), enumsAsNumbers(), modules.plugin()],
    // Styles for the browsers that the manifests ask for: prefixes for older ones would be dead weight in every page.
    build: { cssTarget: ['chrome140', 'firefox150'] },
  }),
  zip: { excludeSources: ['test/pages/**', '.ci/**', 'coverage/**', 'test-results/**'] },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: [
      'storage',
      'scripting',
      'contextMenus',
      ...(browser === 'chrome' ? ['sidePanel'] : []),
    ],
    host_permissions: ['<all_urls>'],
    omnibox: { keyword: 'gloss' },
    action: { default_title: '__MSG_extName__' },
    commands: {
      'next-mention': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: '__MSG_commandNext__',
      },
      'previous-mention': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_commandPrevious__',
      },
      'open-card': {
        suggested_key: { default: 'Alt+Shift+O' },
        description: '__MSG_commandOpenCard__',
      },
      'open-panel': {
        suggested_key: { default: 'Alt+Shift+U' },
        description: '__MSG_commandOpenPanel__',
      },
      // Browsers suggest keys for four commands at most; readers may give these a key.
      'toggle-site': { description: '__MSG_commandToggleSite__' },
      look: { description: '__MSG_commandLook__' },
    },
    // The development server brings a policy of its own.
    ...(mode === 'production' && {
      content_security_policy: {
        extension_pages: [
          "default-src 'none'",
          ...['script', 'worker', 'style', 'img', 'connect'].map((of) => `${of}-src 'self'`),
          "base-uri 'none'",
          "form-action 'none'",
          "require-trusted-types-for 'script'",
          `trusted-types ${POLICY}`,
        ].join('; '),
      },
    }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'gloss@gloss.example',
              strict_min_version: '150.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '140' }),
  }),
  hooks: {
    // Once all bundles stand.
    'build:publicAssets': async ({ config }, files) => {
      files.push(...(await bundledFiles('data')));
      // The development server builds only some of the bundles, with code of its own in them.
      if (config.command !== 'build') return;
      const packages = await shippedPackages(modules.folders(config.root), ALLOWED);
      files.push(thirdPartyFile(packages));
      await writePackageList(packageListPath(config.outBaseDir, config.browser), packages);
    },
    'build:manifestGenerated': (wxt, manifest) => {
      // An unlisted script put in by hand: WXT's own wrapping of content scripts announces the extension to the page.
      manifest.content_scripts = [
        {
          matches: ['<all_urls>'],
          js: PAGE_FILES,
          all_frames: true,
          match_about_blank: true,
          match_origin_as_fallback: true,
          run_at: 'document_end',
        },
      ];
      manifest.web_accessible_resources = [
        {
          // Where the worker puts parts of the script into a frame, no page needs to reach them.
          resources: [
            'card.html',
            ...(wxt.config.browser === 'firefox' ? [] : Object.values(PARTS).flat()),
          ],
          matches: ['<all_urls>'],
          use_dynamic_url: true,
        },
      ];
    },
  },
});
