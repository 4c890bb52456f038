/**
 * The part of the page-side script that reads, marks and shows cards, as the part that runs in every frame sees it. It comes into a
 * frame once a known name stands there. Most pages hold none: they pay for one small script (`src/README.md` has the sizes).
 */
import type { Runtime } from 'webextension-polyfill';
import type { FoldTable } from '../match/classes';
import type { NameIndex } from '../match/index-layout';
import { bring } from './bring';
import type { PackRanges } from './bundled';
import type { PageCommand } from './messages';
import type { MarkSettings } from './settings';

export interface MarksOptions {
  readonly table: FoldTable;
  readonly index: NameIndex;
  /** Ids of the entities in the order in which the index numbers them. */
  readonly entities: readonly string[];
  /** The random name of the frame. */
  readonly frame: string;
  readonly packs: PackRanges;
  /** Ends everything. */
  readonly signal: AbortSignal;
  /** Called when the extension turns out to be gone. */
  readonly orphaned: () => void;
  /** Called when the mentions have changed. */
  readonly changed: () => void;
}

export interface Marks {
  /** Whether the frame is read and marked. */
  on: boolean;
  /** Takes what the reader chose of marks: how they look, and what has none. */
  choose(chosen: MarkSettings): void;
  /** Entities by first appearance, with the number of their mentions. */
  counts(): { entity: string; count: number }[];
  /** Whether a limit keeps some mentions out. */
  readonly cut: boolean;
  /** Goes to the next mention of an entity. */
  jump(entity: string): void;
  /** Tells a port the mentions, and then which of them are on the screen. */
  follow(port: Runtime.Port): void;
  command(command: PageCommand): void;
}

export type StartMarks = (options: MarksOptions) => Marks;

declare global {
  var startMarks: StartMarks | undefined;
}

/**
 * Brings that part into this frame.
 * @returns null where the extension has gone, or its worker did not answer
 * @throws Error where the files cannot be had although the extension is there
 */
export function loadMarks(orphaned: () => void): Promise<StartMarks | null> {
  return bring('marks', () => globalThis.startMarks, orphaned);
}
