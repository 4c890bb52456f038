/** Marks on a page of the extension itself, where browsers run no page-side script. */
import { PAGE_FILES, PARTS } from './page-files';
import { scriptElement } from './packaged-script';

/**
 * Runs the page-side script in a page of the extension, as in any other: what a reader tries there is the real thing. All its parts
 * are read beforehand, as no worker may put any into such a page.
 * @throws Error naming the file that can't be read
 */
export async function readThisPage(document: Document): Promise<void> {
  for (const file of [...PARTS.marks, ...PARTS.link, ...PAGE_FILES]) await run(document, file);
}

function run(document: Document, file: string): Promise<void> {
  const script = scriptElement(document, file);
  return new Promise((resolve, reject) => {
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`${file} can’t be read.`)));
    document.head.append(script);
  });
}
