/**
 * The one contract between the extension's parts: everything that crosses by `runtime` messaging. Plain JSON only.
 *
 * The guards are written by hand, without a library: the page-side script carries them to every page.
 */
import { type Mode, MODES } from './mode';
import type { Part } from './page-files';

/** From a page-side script to the worker. */
export type ToWorker =
  /** The number of mentions in this frame has changed, or whether its tab is read. */
  | { readonly type: 'changed' }
  /** Which site is the tab on, as settings name sites? Asked by frames that can't see the top page. */
  | { readonly type: 'site' }
  /** Did the reader ask for this tab? Asked where Gloss runs only then. */
  | { readonly type: 'asked' }
  /** Put a part of the page-side script into this frame (Firefox; elsewhere the frame does so itself). */
  | { readonly type: Part }
  /** Put the marks' style into this frame (Firefox, where a sheet of the script's own would outlive the extension). */
  | { readonly type: 'style' };

/** From the worker to every page-side script of a tab. */
export interface ToPage {
  readonly type: 'command';
  readonly command: PageCommand;
}
export const PAGE_COMMANDS = ['next-mention', 'previous-mention', 'open-card', 'look'] as const;
export type PageCommand = (typeof PAGE_COMMANDS)[number];

/** Name of the port by which popup and worker ask all frames of a tab at once. */
export const PAGE_PORT = 'page';

/** What a frame answers on the port, at once and again after each change. */
export interface FrameState {
  readonly type: 'state';
  /** A random name of the frame, for the time it lives. */
  readonly frame: string;
  readonly top: boolean;
  /** Why nothing is marked, or `on`. */
  readonly mode: Mode;
  /** The site as settings name it. */
  readonly site: string;
  /** Entities by first appearance, with the number of their mentions. */
  readonly entities: readonly { readonly entity: string; readonly count: number }[];
  /** Whether a limit keeps further mentions out. */
  readonly cut: boolean;
}

/** What the popup says on the port: go to the next mention of an entity in one frame. */
export interface Jump {
  readonly type: 'jump';
  readonly frame: string;
  readonly entity: string;
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(data: unknown): Fields | null {
  return typeof data === 'object' && data !== null && !Array.isArray(data)
    ? (data as Fields)
    : null;
}

/** A message to the worker, or null where the data is none. */
export function toWorker(data: unknown): ToWorker | null {
  const type = fieldsOf(data)?.type;
  switch (type) {
    case 'changed':
    case 'site':
    case 'asked':
    case 'marks':
    case 'link':
    case 'style':
      return { type };
    default:
      return null;
  }
}

/** A message to a page, or null where the data is none. */
export function toPage(data: unknown): ToPage | null {
  const fields = fieldsOf(data);
  const command = PAGE_COMMANDS.find((known) => known === fields?.command);
  return fields?.type === 'command' && command ? { type: 'command', command } : null;
}

/** A jump, or null where the data is none. */
export function jump(data: unknown): Jump | null {
  const fields = fieldsOf(data);
  const { frame, entity } = fields ?? {};
  return fields?.type === 'jump' && typeof frame === 'string' && typeof entity === 'string'
    ? { type: 'jump', frame, entity }
    : null;
}

/** A frame's state, or null where the data is none. */
export function frameState(data: unknown): FrameState | null {
  const fields = fieldsOf(data);
  if (fields?.type !== 'state') return null;
  const { frame, top, site, entities, cut } = fields;
  const mode = MODES.find((known) => known === fields.mode);
  if (typeof frame !== 'string' || typeof top !== 'boolean' || typeof site !== 'string')
    return null;
  if (typeof cut !== 'boolean' || !Array.isArray(entities)) return null;
  if (mode === undefined) return null;
  const counts: { entity: string; count: number }[] = [];
  for (const item of entities as unknown[]) {
    const { entity, count } = fieldsOf(item) ?? {};
    if (typeof entity !== 'string' || typeof count !== 'number' || !Number.isSafeInteger(count))
      return null;
    counts.push({ entity, count });
  }
  return { type: 'state', frame, top, mode, site, entities: counts, cut };
}
