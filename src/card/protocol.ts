/**
 * What page-side script and card frame say to each other, over a private MessageChannel. Only ids, geometry and commands:
 * no text of the page, none of the pack. Both sides check what they get.
 */

/** To the frame. */
export type ToCard =
  /** Show this card, unseen as yet. */
  | ({ readonly type: 'show' } & Showing)
  /** It is on the screen now; `focus` moves the keyboard in, and keeps it in. */
  | { readonly type: 'shown'; readonly focus: boolean }
  /** The link that was asked for is on the clipboard, or could not be put there. */
  | { readonly type: 'link-copied'; readonly ok: boolean }
  | { readonly type: 'hide' };

/** A card as the page-side script asks for it. */
export interface Showing {
  readonly token: number;
  readonly entity: string;
  /** The name of the mention, as the index numbers it (`names.json` has their spellings). */
  readonly name: number;
  /** What else the page holds: ids of its entities by first appearance, this one left out. At most `MOST_COMPANY`. */
  readonly company: readonly string[];
  /** Which of the entity's mentions in the frame this is, counted from 1; at 0 of 0 where that was not asked. */
  readonly place: { readonly at: number; readonly of: number };
  /** How it is shown: beside its mention, or at the foot of the screen, where a finger opened it. */
  readonly form: 'beside' | 'sheet';
}

/** From the frame. */
export type FromCard =
  | { readonly type: 'ready' }
  /** The content of this token's card is so many pixels high. */
  | { readonly type: 'size'; readonly token: number; readonly height: number }
  /** The pointer came onto the card, or left it. The page can't tell: over a frame of another process it gets no pointer events. */
  | { readonly type: 'entered' | 'left' }
  | { readonly type: 'close' }
  /** Keep the card open until it is closed, or no longer. */
  | { readonly type: 'pin'; readonly on: boolean }
  /** A pinned card is dragged by so many pixels. */
  | { readonly type: 'drag'; readonly dx: number; readonly dy: number }
  /** Mark this mention no longer, while the page is open, or mark it again. */
  | { readonly type: 'skip'; readonly on: boolean }
  /** Put a link to the mention's sentence on the clipboard. */
  | { readonly type: 'copy-link' };

/** Entities of the page that a card is told of: enough to know what the page is about. */
export const MOST_COMPANY = 100;

/** The one message that reaches the frame by `postMessage`; the port comes with it. */
export const HANDSHAKE = 'card-port';

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(data: unknown): Fields | null {
  return typeof data === 'object' && data !== null ? (data as Fields) : null;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isList(value: unknown): value is readonly string[] {
  return (
    Array.isArray(value) &&
    value.length <= MOST_COMPANY &&
    value.every((item) => typeof item === 'string')
  );
}

function showing(fields: Fields): Showing | null {
  const { token, entity, name, company, form } = fields;
  const { at, of } = fieldsOf(fields.place) ?? {};
  if (!isCount(token) || typeof entity !== 'string' || !isCount(name) || !isList(company))
    return null;
  if (!isCount(at) || !isCount(of) || (form !== 'beside' && form !== 'sheet')) return null;
  return { token, entity, name, company, place: { at, of }, form };
}

/** A message to the frame, or null where the data is none. */
export function toCard(data: unknown): ToCard | null {
  const fields = fieldsOf(data);
  switch (fields?.type) {
    case 'show': {
      const show = showing(fields);
      return show && { type: 'show', ...show };
    }
    case 'shown':
      return typeof fields.focus === 'boolean' ? { type: 'shown', focus: fields.focus } : null;
    case 'link-copied':
      return typeof fields.ok === 'boolean' ? { type: 'link-copied', ok: fields.ok } : null;
    case 'hide':
      return { type: 'hide' };
    default:
      return null;
  }
}

/** A message from the frame, or null where the data is none. */
export function fromCard(data: unknown): FromCard | null {
  const fields = fieldsOf(data);
  switch (fields?.type) {
    case 'ready':
    case 'entered':
    case 'left':
    case 'close':
    case 'copy-link':
      return { type: fields.type };
    case 'pin':
    case 'skip':
      return typeof fields.on === 'boolean' ? { type: fields.type, on: fields.on } : null;
    case 'drag': {
      const { dx, dy } = fields;
      return Number.isFinite(dx) && Number.isFinite(dy)
        ? { type: 'drag', dx: dx as number, dy: dy as number }
        : null;
    }
    case 'size': {
      const { token, height } = fields;
      return isCount(token) && isCount(height) ? { type: 'size', token, height } : null;
    }
    default:
      return null;
  }
}
