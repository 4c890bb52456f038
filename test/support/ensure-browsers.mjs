// Finds the browsers that the tests need, or gets them: Debian's packages as root, otherwise the tools' own downloads.
// Stops with the one command to run where neither works. `node test/support/ensure-browsers.mjs [chromium] [firefox]`
import { spawnSync } from 'node:child_process';
import { findChromium, findFirefox } from './find-browser.mjs';

const asked = process.argv.slice(2);
const wanted = asked.length > 0 ? asked : ['chromium', 'firefox'];

async function problemWith(browser) {
  try {
    if (browser === 'chromium') await findChromium();
    else findFirefox();
    return undefined;
  } catch (error) {
    return error.message;
  }
}

function run(command, args) {
  console.log(`$ ${command} ${args.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: 'inherit', env }).status === 0;
}

async function missing() {
  const problems = await Promise.all(wanted.map(problemWith));
  return wanted.filter((_, i) => problems[i] !== undefined);
}

const needed = await missing();
if (needed.length > 0) {
  const isRoot = process.getuid?.() === 0;
  const hasApt = spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;
  if (isRoot && hasApt) {
    const packages = needed.flatMap((b) =>
      b === 'chromium' ? ['chromium', 'fonts-noto-core'] : ['firefox-esr'],
    );
    if (run('apt-get', ['update', '-qq'])) run('apt-get', ['install', '-y', '-qq', ...packages]);
  } else if (needed.includes('chromium')) {
    run('npx', ['--no-install', 'playwright', 'install', 'chromium']);
  }
  const still = await missing();
  for (const browser of still) console.error(await problemWith(browser));
  if (still.length > 0) process.exit(1);
}
