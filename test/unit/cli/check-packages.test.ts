import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runPackageCheck } from '../../../src/cli/check-packages';

const REVIEWED = join(import.meta.dirname, '../../fixtures/manifests');

let output: string;

/** Two builds as they should be: the reviewed manifests, one package, and its licence. */
beforeEach(async () => {
  output = await mkdtemp(join(tmpdir(), 'builds-'));
  for (const browser of ['chrome', 'firefox']) {
    const build = join(output, `${browser}-mv3`);
    await mkdir(build);
    await cp(join(REVIEWED, `${browser}-mv3.json`), join(build, 'manifest.json'));
    await writeFile(
      join(build, 'THIRD_PARTY.txt'),
      'Of others.\n\nsound 1.0.0\nLicence: MIT\n\nText\n',
    );
    await writeFile(
      join(output, `packages-${browser}.json`),
      JSON.stringify([{ name: 'sound', version: '1.0.0' }]),
    );
  }
});
afterEach(() => rm(output, { recursive: true }));

async function check() {
  const lines: string[] = [];
  const print = (text: string) => lines.push(text);
  return {
    code: await runPackageCheck({ output, reviewed: REVIEWED, print }),
    said: lines.join('\n'),
  };
}

describe('check:packages', () => {
  test('is content with the reviewed manifests and complete licences', async () => {
    expect(await check()).toEqual({ code: 0, said: 'ok' });
  });

  test('shows exactly what changed in a manifest, and which file to bring up to it', async () => {
    const path = join(output, 'firefox-mv3', 'manifest.json');
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replace('"scripting",', '"scripting", "history",'));
    const { code, said } = await check();
    expect(code).toBe(1);
    expect(said).toContain('test/fixtures/manifests/firefox-mv3.json');
    expect(said.split('\n').filter((line) => /^[+-] /.test(line))).toEqual(['+    "history",']);
    expect(said).not.toContain('chrome');
  });

  test('names a package whose licence is not shipped', async () => {
    await writeFile(
      join(output, 'packages-chrome.json'),
      JSON.stringify([
        { name: 'sound', version: '1.0.0' },
        { name: 'sound', version: '1.0.1' },
      ]),
    );
    expect(await check()).toEqual({
      code: 1,
      said: 'THIRD_PARTY.txt for chrome says nothing of sound 1.0.1: build again.',
    });
  });

  test('names a script that makes code of text', async () => {
    await mkdir(join(output, 'chrome-mv3', 'chunks'));
    await writeFile(join(output, 'chrome-mv3', 'chunks', 'a.js'), 'a.innerHTML=b');
    expect(await check()).toEqual({
      code: 1,
      said: 'A script for chrome makes code of text: chunks/a.js: … a.innerHTML=b …',
    });
  });

  test('fails where a build is not there', async () => {
    await rm(join(output, 'firefox-mv3'), { recursive: true });
    await expect(check()).rejects.toThrow('firefox-mv3');
  });
});
