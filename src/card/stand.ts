/** Keeps a card where it belongs while it is open: beside its mention, at the foot of the screen, or where it was dragged. */
import type { Parts } from './parts';
import {
  chooseSide,
  dragTo,
  hasRoom,
  MOST_HEIGHT,
  placeAt,
  type Side,
  type Viewport,
} from './place';

/** What of the screen's height a sheet takes at most. */
const SHEET_SHARE = 0.6;

export interface Stance {
  /** The mention's box in the viewport. */
  readonly box: DOMRect;
  readonly rightToLeft: boolean;
  readonly form: 'beside' | 'sheet';
}

/** The viewport in its own pixels. A root with a CSS `zoom` says its width in larger ones, unlike the window and all boxes. */
const viewport = ({ documentElement, defaultView } = document): Viewport => ({
  width: Math.round(documentElement.clientWidth * documentElement.currentCSSZoom),
  height: defaultView?.innerHeight ?? 0,
});

export class Stand {
  #stance: Stance | null = null;
  /** The side that the card in sight stands on. */
  #side: Side | null = null;
  #dragged: { readonly left: number; readonly top: number } | null = null;
  /** Pixels of height that the card's content has. */
  #content = 0;

  /** A card is made ready. What is in sight stays as it is until `settle`. */
  begin(stance: Stance): void {
    this.#stance = stance;
  }

  /** The card of the last stance comes into sight: its side is chosen, and stays while its content changes. */
  settle(parts: Parts, content: number): void {
    const { box } = this.#stance ?? {};
    this.#content = Math.min(content, MOST_HEIGHT);
    this.#dragged = null;
    this.#side = box ? chooseSide(box, viewport(), this.#content) : null;
    this.apply(parts);
  }

  /** The mention has moved on the screen. Only where its side has no room left does the card change it. */
  follow(parts: Parts, box: DOMRect): void {
    if (!this.#stance) return;
    this.#stance = { ...this.#stance, box };
    if (this.#side && !hasRoom(box, viewport(), this.#side))
      this.#side = chooseSide(box, viewport(), this.#content);
    this.apply(parts);
  }

  /** Moves the card by so many pixels. It does not follow its mention from then on. */
  drag(parts: Parts, dx: number, dy: number): void {
    if (this.#stance?.form !== 'beside') return;
    const { left, top } = parts.popover.getBoundingClientRect();
    this.#dragged = { left: left + dx, top: top + dy };
    this.apply(parts);
  }

  /** The content has so many pixels of height now. */
  fit(parts: Parts, content: number): void {
    this.#content = Math.min(content, MOST_HEIGHT);
    this.apply(parts);
  }

  /** Gives the elements place and height. */
  apply({ host, popover, frame }: Parts): void {
    // The page's CSS zoom is taken back: what follows is in pixels of the viewport, and the card's size is the reader's affair.
    popover.style.setProperty('zoom', String(1 / host.currentCSSZoom));
    const { form, box, rightToLeft } = this.#stance ?? {};
    const view = viewport();
    popover.classList.toggle('sheet', form === 'sheet');
    if (form === 'sheet') {
      const most = Math.floor(view.height * SHEET_SHARE);
      setStyle(popover, { left: '', top: '', bottom: '', width: '', 'max-height': `${most}px` });
      frame.style.height = `${Math.min(this.#content, most)}px`;
      return;
    }
    if (!box) return;
    // Before its side is chosen the card is out of sight; it has its width already, which its content is laid out in.
    const side = this.#side ?? 'below';
    const { width, left, from, distance, most } = placeAt(
      box,
      view,
      side,
      this.#content,
      rightToLeft === true,
    );
    const room = this.#dragged ? Math.min(MOST_HEIGHT, view.height) : most;
    const height = Math.min(this.#content, room);
    const at = this.#dragged && dragTo(this.#dragged, { width, height }, view);
    frame.style.height = `${height}px`;
    setStyle(popover, {
      left: `${at?.left ?? left}px`,
      width: `${width}px`,
      top: at ? `${at.top}px` : from === 'top' ? `${distance}px` : 'auto',
      bottom: at || from === 'top' ? 'auto' : `${distance}px`,
      // While its height is changing, too.
      'max-height': `${room}px`,
    });
  }
}

function setStyle({ style }: HTMLElement, values: Readonly<Record<string, string>>): void {
  for (const [property, value] of Object.entries(values)) style.setProperty(property, value);
}
