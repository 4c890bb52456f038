/**
 * The part of the page-side script that copies links to sentences, as the part that shows cards sees it. It comes into a frame once
 * a reader asks for a link there.
 */
import { bring } from './bring';

/**
 * Puts a link to the sentence around a place of the page on the clipboard.
 * @returns whether it is there
 */
export type CopyLink<Mention> = (mention: Mention) => Promise<boolean>;

declare global {
  // `runtime` knows no mentions: what they are is between the two parts.
  var copyLink: CopyLink<never> | undefined;
}

/**
 * Brings that part into this frame.
 * @returns null where the extension has gone, or its worker did not answer
 * @throws Error where the file cannot be had although the extension is there
 */
export function loadLink<Mention>(orphaned: () => void): Promise<CopyLink<Mention> | null> {
  return bring('link', () => globalThis.copyLink as CopyLink<Mention> | undefined, orphaned);
}
