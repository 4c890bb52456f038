/**
 * The pages' own scripts that are started by their address. The pages run under Trusted Types, which keep plain text from becoming script:
 * an address for a script element or a worker must come from the one policy that the manifest names, and this one knows only the files
 * below. Styles, frames and links are no such places; nothing else in the pages needs a policy.
 */
import { PAGE_FILES, PARTS } from './page-files';

/** The policy's name, as it stands in the manifest. */
export const POLICY = 'packaged-scripts';

/** The script of the worker in which the side panel's search is done. */
const SEARCH_FILE = 'search.js';

const FILES: ReadonlySet<string> = new Set([
  SEARCH_FILE,
  ...PAGE_FILES,
  ...PARTS.marks,
  ...PARTS.link,
]);

/** As much of the browser's Trusted Types as is used; TypeScript's own library does not have them. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (file: string) => string },
  ): { createScriptURL(file: string): unknown };
}

declare const trustedTypes: TrustedTypes;

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/** An address that the browser takes; its type says text, as the browser's own interfaces do where TypeScript describes them. */
function addressOf(file: string): string {
  // A name may be used once in a page.
  policy ??= trustedTypes.createPolicy(POLICY, {
    createScriptURL(asked) {
      if (!FILES.has(asked)) throw new TypeError(`${asked} is no script of these pages.`);
      return `/${asked}`;
    },
  });
  return policy.createScriptURL(file) as string;
}

/** Starts the worker of the side panel's search. */
export function startSearchWorker(): Worker {
  return new Worker(addressOf(SEARCH_FILE));
}

/**
 * An element that runs a script of the page-side script once it is put into a page of the extension.
 * @throws TypeError where `file` is none
 */
export function scriptElement(document: Document, file: string): HTMLScriptElement {
  const script = document.createElement('script');
  script.src = addressOf(file);
  return script;
}
