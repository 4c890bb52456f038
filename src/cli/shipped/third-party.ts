/** The text that goes with the extension, of the licences of all whose code is in it. */
import { THIRD_PARTY_FILE } from '../../ui/third-party-file';
import type { MadeFile } from '../bundle';
import type { ShippedPackage } from './packages';

const RULE = '-'.repeat(80);

/**
 * One passage for each package: name, version, licence, where its source is, and the licence's text. It begins with a byte order mark:
 * browsers are told nothing of a packaged text's encoding, and holders' names are not all of ASCII.
 */
function thirdPartyText(packages: readonly ShippedPackage[]): string {
  const passages = packages.map(({ name, version, licence, source, text }) =>
    [
      `${name} ${version}`,
      `Licence: ${licence}`,
      ...(source === undefined ? [] : [`Source: ${source}`]),
      '',
      text,
    ].join('\n'),
  );
  const opening = 'Gloss holds code of the packages below, under these licences.';
  return `\uFEFF${[opening, ...passages].join(`\n\n${RULE}\n\n`)}\n`;
}

/** The file for the extension. */
export function thirdPartyFile(packages: readonly ShippedPackage[]): MadeFile {
  return { relativeDest: THIRD_PARTY_FILE, contents: thirdPartyText(packages) };
}
