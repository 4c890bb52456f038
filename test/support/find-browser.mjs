// Finds browsers that can load unpacked extensions. Prints a path: `node test/support/find-browser.mjs [chromium|firefox]`.
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env, platform } from 'node:process';
import { pathToFileURL } from 'node:url';

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath(names) {
  const folders = (env.PATH ?? '').split(delimiter);
  const file = (name) => (platform === 'win32' ? `${name}.exe` : name);
  return names
    .flatMap((name) => folders.map((folder) => join(folder, file(name))))
    .find(isExecutable);
}

/** The path named by an environment variable, checked. */
function named(variable) {
  const path = env[variable];
  if (!path) return undefined;
  if (!isExecutable(path)) throw new Error(`${variable}=${path} is not executable`);
  return path;
}

/** Path of a Chromium. Google Chrome 137+ and Edge ignore --load-extension, so they are not looked for. */
export async function findChromium() {
  const chosen = named('CHROMIUM_PATH');
  if (chosen) return chosen;
  const { chromium } = await import('@playwright/test');
  const bundled = chromium.executablePath();
  if (bundled && existsSync(bundled)) return bundled;
  const system =
    onPath(['chromium', 'chromium-browser', 'ungoogled-chromium']) ??
    ['/Applications/Chromium.app/Contents/MacOS/Chromium'].find(isExecutable);
  if (system) return system;
  throw new Error(
    'No Chromium found. Run: npx playwright install chromium\n(or install the package "chromium", or set CHROMIUM_PATH)',
  );
}

/** Path of a Firefox. */
export function findFirefox() {
  const system =
    named('FIREFOX_PATH') ??
    onPath(['firefox', 'firefox-esr', 'firefox-developer-edition', 'firefox-nightly']) ??
    [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ].find(isExecutable);
  if (system) return system;
  throw new Error(
    'No Firefox found. Run: npx @puppeteer/browsers install firefox@stable\nand set FIREFOX_PATH (or install the package "firefox" or "firefox-esr")',
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    console.log(process.argv[2] === 'firefox' ? findFirefox() : await findChromium());
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
