/**
 * What page-side script and card frame say to each other, over a private MessageChannel. Only ids, geometry and commands:
 * no text of the page, none of the pack. Both sides check what they get.
 */

/** To the frame. */
export type ToCard =
  /** Show this entity, unseen as yet. */
  | { readonly type: 'show'; readonly token: number; readonly entity: string }
  /** It is on the screen now; `focus` moves the keyboard in. */
  | { readonly type: 'shown'; readonly focus: boolean }
  | { readonly type: 'hide' };

/** From the frame. */
export type FromCard =
  | { readonly type: 'ready' }
  /** The content of this token's card is so many pixels high. */
  | { readonly type: 'size'; readonly token: number; readonly height: number }
  /** The pointer came onto the card, or left it. The page can't tell: over a frame of another process it gets no pointer events. */
  | { readonly type: 'entered' | 'left' }
  | { readonly type: 'close' };

/** The one message that reaches the frame by `postMessage`; the port comes with it. */
export const HANDSHAKE = 'card-port';

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(data: unknown): Fields | null {
  return typeof data === 'object' && data !== null ? (data as Fields) : null;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

/** A message to the frame, or null where the data is none. */
export function toCard(data: unknown): ToCard | null {
  const fields = fieldsOf(data);
  switch (fields?.type) {
    case 'show': {
      const { token, entity } = fields;
      return isCount(token) && typeof entity === 'string' ? { type: 'show', token, entity } : null;
    }
    case 'shown':
      return typeof fields.focus === 'boolean' ? { type: 'shown', focus: fields.focus } : null;
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
      return { type: fields.type };
    case 'size': {
      const { token, height } = fields;
      return isCount(token) && isCount(height) ? { type: 'size', token, height } : null;
    }
    default:
      return null;
  }
}
