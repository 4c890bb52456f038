/**
 * The part of the page-side script that tells the side panel of the page's mentions, as the part that marks sees it. It comes into a
 * frame once a panel follows there.
 */
import type { Runtime } from 'webextension-polyfill';
import { bring } from './bring';

/** What the mentions of a frame are asked by. */
export interface FollowedPage<Mention> {
  /** The mentions with a mark that a reader sees, in reading order. */
  listed(): readonly Mention[];
  /** Whether a mention is near enough to the screen to be painted. */
  isNear(mention: Mention): boolean;
  /** The id of the entity that a mention names. */
  entityOf(mention: Mention): string;
  /** Scrolls to a mention and lights it up. */
  go(mention: Mention): unknown;
}

/**
 * Tells a port the mentions of a frame, anew at each call, and from the first on which of them are on the screen, until the other end
 * lets go.
 * @param frame the random name of the frame
 */
export type FollowFrame<Mention> = (
  port: Runtime.Port,
  frame: string,
  page: FollowedPage<Mention>,
) => void;

declare global {
  // `runtime` knows no mentions: what they are is between the two parts.
  var followFrame: FollowFrame<never> | undefined;
}

/**
 * Brings that part into this frame.
 * @returns null where the extension has gone, or its worker did not answer
 * @throws Error where the file cannot be had although the extension is there
 */
export function loadHere<Mention>(orphaned: () => void): Promise<FollowFrame<Mention> | null> {
  return bring('here', () => globalThis.followFrame as FollowFrame<Mention> | undefined, orphaned);
}
