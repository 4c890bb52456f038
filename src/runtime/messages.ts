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
  | { readonly type: 'style' }
  | OpenTrail;

/** From a card to the worker: open a tab at a trail (Firefox, where a framed card may open none). */
export interface OpenTrail {
  readonly type: 'open-trail';
  readonly trail: readonly string[];
}

/** From a card to the side panel of its window: show a trail of entities, the last of them. Answered by `true`. */
export interface Trail {
  readonly type: 'trail';
  readonly trail: readonly string[];
}

/** From a side panel that has just opened to the cards of its window: was it opened for a trail? Answered by that. */
export interface TrailWanted {
  readonly type: 'trail-wanted';
  readonly window: number;
}

/** From the worker to every page-side script of a tab. */
export interface ToPage {
  readonly type: 'command';
  readonly command: PageCommand;
}
export const PAGE_COMMANDS = ['next-mention', 'previous-mention', 'open-card', 'look'] as const;
export type PageCommand = (typeof PAGE_COMMANDS)[number];

/** Entities that a trail has at most: as many steps as a card keeps. */
export const MOST_TRAIL = 50;

/** UTF-16 units that an id in a message has at most: far above any, far below what would burden a page of the extension. */
const MOST_ID = 1000;

/** Entities that a frame lists at most: a frame keeps 500 (`page/limits.ts`), and one that tells of more is none of ours. */
const MOST_TOLD = 10_000;

/** Name of the port by which popup and worker ask all frames of a tab at once, and the side panel one frame. */
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

/** What the side panel says on the port: tell the mentions of this frame, and from now on which of them are on the screen. */
export interface Follow {
  readonly type: 'follow';
  readonly frame: string;
}

/** A mention as it is told to the panel. Words of the page go to the panel alone, by its port, and are stored nowhere. */
export interface MentionWords {
  /** A number that the frame gives it. */
  readonly id: number;
  readonly entity: string;
  /** The name as it stands in the page, and the words around it. */
  readonly before: string;
  readonly name: string;
  readonly after: string;
  /** The language that the page gives these words, as a BCP 47 tag; empty where it gives none. */
  readonly language: string;
}

/** What a followed frame tells at each `follow`: its first mentions, in reading order. */
export interface Mentions {
  readonly type: 'mentions';
  readonly frame: string;
  readonly mentions: readonly MentionWords[];
}

/** What a followed frame tells as it scrolls: the numbers of the mentions that are on the screen, in reading order. */
export interface OnScreen {
  readonly type: 'on-screen';
  readonly frame: string;
  readonly ids: readonly number[];
}

/** What the panel says on the port: scroll to one of the mentions that the frame has told. */
export interface Go {
  readonly type: 'go';
  readonly frame: string;
  readonly id: number;
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(data: unknown): Fields | null {
  return typeof data === 'object' && data !== null && !Array.isArray(data)
    ? (data as Fields)
    : null;
}

const isNumber = (value: unknown): value is number => Number.isSafeInteger(value);

const isId = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.length <= MOST_ID;

function isList(value: unknown, most: number): value is readonly unknown[] {
  return Array.isArray(value) && value.length <= most;
}

function isTrail(value: unknown): value is readonly string[] {
  return isList(value, MOST_TRAIL) && value.length > 0 && value.every(isId);
}

/** A message to the worker, or null where the data is none. */
export function toWorker(data: unknown): ToWorker | null {
  const fields = fieldsOf(data);
  const type = fields?.type;
  switch (type) {
    case 'changed':
    case 'site':
    case 'asked':
    case 'marks':
    case 'link':
    case 'here':
    case 'style':
      return { type };
    case 'open-trail':
      return isTrail(fields?.trail) ? { type, trail: fields.trail } : null;
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

/** A trail, or null where the data is none. */
export function trail(data: unknown): Trail | null {
  const fields = fieldsOf(data);
  return fields?.type === 'trail' && isTrail(fields.trail)
    ? { type: 'trail', trail: fields.trail }
    : null;
}

/** A panel's question for a trail, or null where the data is none. */
export function trailWanted(data: unknown): TrailWanted | null {
  const { type, window } = fieldsOf(data) ?? {};
  return type === 'trail-wanted' && isNumber(window) ? { type, window } : null;
}

/** A jump, or the wish to follow, or null where the data is neither. */
export function ofPage(data: unknown): Jump | Follow | null {
  const { type, frame, entity } = fieldsOf(data) ?? {};
  if (typeof frame !== 'string') return null;
  if (type === 'follow') return { type, frame };
  return type === 'jump' && typeof entity === 'string' ? { type, frame, entity } : null;
}

/** A frame's state, or null where the data is none. */
export function frameState(data: unknown): FrameState | null {
  const fields = fieldsOf(data);
  if (fields?.type !== 'state') return null;
  const { frame, top, site, entities, cut } = fields;
  const mode = MODES.find((known) => known === fields.mode);
  if (!isId(frame) || typeof top !== 'boolean' || typeof site !== 'string') return null;
  if (typeof cut !== 'boolean' || !isList(entities, MOST_TOLD)) return null;
  if (mode === undefined) return null;
  const counts: { entity: string; count: number }[] = [];
  for (const item of entities) {
    const { entity, count } = fieldsOf(item) ?? {};
    if (!isId(entity) || !isNumber(count) || count < 0) return null;
    counts.push({ entity, count });
  }
  return { type: 'state', frame, top, mode, site, entities: counts, cut };
}

/** The wish to go to a mention, or null where the data is none. */
export function go(data: unknown): Go | null {
  const { type, frame, id } = fieldsOf(data) ?? {};
  return type === 'go' && isId(frame) && isNumber(id) ? { type, frame, id } : null;
}

const WORDS = ['entity', 'before', 'name', 'after', 'language'] as const;

function isMention(value: unknown): value is MentionWords {
  const fields = fieldsOf(value);
  return (
    fields !== null && isNumber(fields.id) && WORDS.every((key) => typeof fields[key] === 'string')
  );
}

/** A mention without what does not belong to it. */
const alone = ({ id, entity, before, name, after, language }: MentionWords): MentionWords => ({
  id,
  entity,
  before,
  name,
  after,
  language,
});

/** A frame's mentions, or null where the data are none. */
export function mentions(data: unknown): Mentions | null {
  const { type, frame, mentions: list } = fieldsOf(data) ?? {};
  return type === 'mentions' && isId(frame) && isList(list, MOST_TOLD) && list.every(isMention)
    ? { type, frame, mentions: list.map(alone) }
    : null;
}

/** Which mentions are on the screen, or null where the data does not say so. */
export function onScreen(data: unknown): OnScreen | null {
  const { type, frame, ids } = fieldsOf(data) ?? {};
  return type === 'on-screen' && isId(frame) && isList(ids, MOST_TOLD) && ids.every(isNumber)
    ? { type, frame, ids }
    : null;
}
