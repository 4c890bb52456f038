/** Brings a part of the page-side script into this frame on demand. */
import { liveApi } from './api';
import { type Part, PARTS } from './page-files';
import { ask, isOrphan } from './page-port';

/**
 * Brings a part in, without a worker where the browser lets a script do so: Chromium imports into the script's own world, whatever
 * the page's policy says, and tells the page nothing of it. In Firefox, whose store refuses addresses that are known only at run
 * time, the worker puts it in, as it does with the marks' style.
 * @param part which part
 * @param start what the part sets in the script's own world, read anew at each call
 * @param orphaned called when the extension turns out to be gone
 * @returns null where the extension has gone, or its worker did not answer
 * @throws Error where the files cannot be had although the extension is there
 */
export async function bring<T>(
  part: Part,
  start: () => T | undefined,
  orphaned: () => void,
): Promise<T | null> {
  const known = start();
  if (known) return known;
  if (import.meta.env.FIREFOX) await ask({ type: part }, orphaned);
  else
    try {
      const { runtime } = liveApi();
      for (const file of PARTS[part]) await import(/* @vite-ignore */ runtime.getURL(file));
    } catch (error) {
      if (!isOrphan()) throw error;
      orphaned();
    }
  return start() ?? null;
}
