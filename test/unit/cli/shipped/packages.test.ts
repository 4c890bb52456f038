import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { shippedPackages } from '../../../../src/cli/shipped/packages';
import { thirdPartyFile } from '../../../../src/cli/shipped/third-party';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'packages-'));
});
afterEach(() => rm(root, { recursive: true }));

/** Makes a package: what its package.json says, and its other files. */
async function make(name: string, described: object, files: Record<string, string> = {}) {
  const folder = join(root, name);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), JSON.stringify({ version: '1.2.3', ...described }));
  for (const [file, text] of Object.entries(files)) await writeFile(join(folder, file), text);
  return [name, folder] as const;
}

const sound = () =>
  make(
    'sound',
    { license: 'MIT', repository: { url: 'git+https://github.com/someone/sound.git' } },
    { LICENSE: 'The MIT Licence\r\nof Åsa\r\n', NOTICE: 'And this notice.', 'index.js': '' },
  );
const MIT = { licence: 'MIT' };

describe('a package in the bundles', () => {
  test('is read with version, licence, source, and all texts that go with it', async () => {
    expect(await shippedPackages(new Map([await sound()]), { sound: MIT })).toEqual([
      {
        name: 'sound',
        version: '1.2.3',
        licence: 'MIT',
        source: 'https://github.com/someone/sound',
        text: 'The MIT Licence\nof Åsa\n\nAnd this notice.',
      },
    ]);
  });

  test.each([
    ['someone/sound', 'https://github.com/someone/sound'],
    ['git@host.example:someone/sound.git', 'https://host.example/someone/sound'],
    ['git://host.example/sound.git', 'https://host.example/sound'],
    ['git+ssh://git@host.example/sound.git', 'https://host.example/sound'],
  ])('has its source at %s', async (repository, source) => {
    const folder = await make('sound', { license: 'MIT', repository }, { LICENSE: 'MIT' });
    const [shipped] = await shippedPackages(new Map([folder]), { sound: MIT });
    expect(shipped?.source).toBe(source);
  });

  test('keeps to itself the licences of what is in a tool’s own code', async () => {
    const text = 'Own licence\n\n# Licenses of bundled dependencies\n\nSomebody’s';
    const folder = await make('sound', { license: 'MIT' }, { 'LICENSE.md': text });
    const [shipped] = await shippedPackages(new Map([folder]), { sound: MIT });
    expect(shipped?.text).toBe('Own licence');
  });

  test('may have its text kept here, where it brings none', async () => {
    const folder = await make('sound', { license: 'MIT' });
    const list = { sound: { licence: 'MIT', text: 'wxt.txt' } };
    const [shipped] = await shippedPackages(new Map([folder]), list);
    expect(shipped?.text).toMatch(/^MIT License\n\nCopyright \(c\) 2023 Aaron\n/);
  });

  test.each([
    [
      'not on the list',
      { license: 'MIT' },
      {},
      'odd 1.2.3 (MIT) is in the bundles and not on the list: take it out, or review it and add it.',
    ],
    [
      'under another licence',
      { license: 'GPL-3.0' },
      { odd: MIT },
      'odd 1.2.3 is under GPL-3.0, and was reviewed under MIT: review it again.',
    ],
    [
      'under no licence',
      {},
      { odd: MIT },
      'odd 1.2.3 is under none, and was reviewed under MIT: review it again.',
    ],
    [
      'without a text',
      { license: 'MIT' },
      { odd: MIT },
      'odd 1.2.3 brings no text of its licence: put the text from its repository into licences/ and name it in the list.',
    ],
    [
      'named as an object’s own is',
      { license: 'MIT' },
      {},
      'constructor 1.2.3 (MIT) is in the bundles and not on the list: take it out, or review it and add it.',
      'constructor',
    ],
  ])('%s stops the build', async (_what, described, allowed, said, name = 'odd') => {
    const folders = new Map([await make(name, described), await sound()]);
    await expect(shippedPackages(folders, { ...allowed, sound: MIT })).rejects.toThrow(said);
  });

  test('that is on the list only stops the build, and all faults are told together', async () => {
    const folders = new Map([await make('odd', { license: 'MIT' })]);
    await expect(shippedPackages(folders, { sound: MIT })).rejects.toThrow(
      /odd 1\.2\.3 .*\n {2}sound is on the list and in no bundle: take it off\.$/,
    );
  });
});

test('the file in the extension has a passage for each, and says that it is UTF-8', async () => {
  const folders = new Map([
    await sound(),
    await make('other', { license: 'ISC' }, { COPYING: 'ISC text' }),
  ]);
  const packages = await shippedPackages(folders, { sound: MIT, other: { licence: 'ISC' } });
  const { relativeDest, contents } = thirdPartyFile(packages);
  expect(relativeDest).toBe('THIRD_PARTY.txt');
  expect(contents.startsWith('\uFEFF')).toBe(true);
  expect(contents.split(/\n\n-{80}\n\n/).slice(1)).toEqual([
    'sound 1.2.3\nLicence: MIT\nSource: https://github.com/someone/sound\n\nThe MIT Licence\nof Åsa\n\nAnd this notice.',
    'other 1.2.3\nLicence: ISC\n\nISC text\n',
  ]);
});
