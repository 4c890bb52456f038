/**
 * The card's place in the page: an extension frame in a closed shadow root, in the top layer. Nothing of it is in the page until the
 * pointer first enters a mark.
 */
import { buildParts, type FrameSource, mountPoint, type Parts } from './parts';
import { type FromCard, fromCard, HANDSHAKE, type Showing, type ToCard } from './protocol';
import { Stand } from './stand';

/** Milliseconds after which a frame that loaded but does not answer is taken for refused by the page's embedder policy. */
const REFUSED_MS = 1000;

export interface CardHostOptions extends FrameSource {
  readonly onEnter: () => void;
  readonly onLeave: () => void;
  /** The reader closed the card from within. */
  readonly onClose: () => void;
  /** The reader pinned the card, or no longer. */
  readonly onPin: (on: boolean) => void;
  /** The reader wants the mention of the card in sight not marked, or marked again. */
  readonly onSkip: (on: boolean) => void;
  /** The reader wants a link to the sentence of the mention of the card in sight; answered by whether it is on the clipboard. */
  readonly onCopyLink: () => Promise<boolean>;
}

export class CardHost {
  readonly #options: CardHostOptions;
  readonly #stand = new Stand();
  #parts: Parts | null = null;
  #port: MessagePort | null = null;
  #refused: number | undefined;
  /** The last `show`, sent again to a frame that comes up late. */
  #show: Showing | null = null;
  #sized = -1;
  #wanted: { token: number; focus: boolean } | null = null;
  #visible = false;
  /** The pointer is on the card. */
  #inside = false;
  /** The height of the card in sight, in pixels of content. */
  #height = 0;
  /** The token of the card that was last revealed: later sizes of it are changes of height, no new cards. */
  #revealed = -1;

  constructor(options: CardHostOptions) {
    this.#options = options;
  }

  /** The card's box on the screen, or null where none is in sight. */
  get box(): DOMRect | null {
    return this.#visible ? (this.#parts?.popover.getBoundingClientRect() ?? null) : null;
  }

  /** Whether an event of the page fell on the card. */
  owns(event: Event): boolean {
    return this.#parts !== null && event.target === this.#parts.host;
  }

  /**
   * Makes a card ready, unseen, beside a box of the viewport.
   * @param rightToLeft whether text around the mention runs so
   */
  prepare(show: Showing, box: DOMRect, rightToLeft: boolean): void {
    this.#wanted = null;
    this.#show = show;
    this.#stand.begin({ box, rightToLeft, form: show.form });
    const parts = this.#standing();
    // A card in sight stays as it is until the next one can take its place.
    if (!this.#visible) this.#stand.apply(parts);
    if (!parts.popover.matches(':popover-open')) parts.popover.showPopover();
    this.#post({ type: 'show', ...show });
  }

  /** Shows the card prepared with this token, now or as soon as it is laid out. */
  open(token: number, focus: boolean): void {
    this.#wanted = { token, focus };
    if (this.#sized === token) this.#reveal();
  }

  close(refocus: HTMLElement | null): void {
    this.#wanted = null;
    this.#show = null;
    this.#sized = -1;
    this.#visible = false;
    this.#inside = false;
    const parts = this.#parts;
    if (!parts) return;
    parts.popover.classList.remove('visible', 'settled');
    if (parts.popover.isConnected && parts.popover.matches(':popover-open'))
      parts.popover.hidePopover();
    this.#post({ type: 'hide' });
    refocus?.focus({ preventScroll: true });
  }

  /** The pointer is seen elsewhere than on the card: by the frame, or by the page, whichever is told first. */
  left(): void {
    if (!this.#inside) return;
    this.#inside = false;
    this.#options.onLeave();
  }

  /** Keeps the card at its mention, unless it was dragged away. */
  follow(box: DOMRect): void {
    if (this.#parts) this.#stand.follow(this.#parts, box);
  }

  /** Takes the card out of the page. */
  remove(): void {
    clearTimeout(this.#refused);
    this.#port?.close();
    this.#port = null;
    this.#parts?.host.remove();
    this.#parts = null;
    this.#visible = false;
    this.#sized = -1;
  }

  #standing(): Parts {
    const mount = mountPoint(document);
    const known = this.#parts;
    // A frame that is moved loads again, so one in the wrong place is as good as none.
    if (known?.host.isConnected && known.mount === mount) return known;
    this.remove();
    return this.#build(mount, self.crossOriginIsolated);
  }

  #build(mount: Element, credentialless: boolean): Parts {
    this.#parts = buildParts(mount, credentialless, this.#options, (frame) => this.#connect(frame));
    return this.#parts;
  }

  #connect(frame: HTMLIFrameElement): void {
    if (frame !== this.#parts?.frame) return;
    const { port1, port2 } = new MessageChannel();
    this.#port?.close();
    this.#port = port1;
    port1.onmessage = (event) => {
      const message = fromCard(event.data);
      if (message && this.#parts) this.#receive(message, this.#parts);
    };
    // The frame's own origin differs from its dynamic address, so no target origin can be named; the port says nothing by itself.
    frame.contentWindow?.postMessage(HANDSHAKE, '*', [port2]);
    clearTimeout(this.#refused);
    if (!this.#parts.credentialless)
      this.#refused = window.setTimeout(() => this.#again(), REFUSED_MS);
  }

  /** A page with Cross-Origin-Embedder-Policy lets only a credentialless frame in. */
  #again(): void {
    const parts = this.#parts;
    if (!parts) return;
    this.remove();
    const next = this.#build(parts.mount, true);
    this.#stand.apply(next);
    next.popover.showPopover();
  }

  #receive(message: FromCard, parts: Parts): void {
    const { onEnter, onClose, onPin, onSkip } = this.#options;
    switch (message.type) {
      case 'ready':
        clearTimeout(this.#refused);
        if (this.#show) this.#post({ type: 'show', ...this.#show });
        break;
      case 'size':
        if (message.token === this.#show?.token) this.#resize(message.height, parts);
        break;
      case 'entered':
        this.#inside = true;
        onEnter();
        break;
      case 'left':
        this.left();
        break;
      case 'close':
        onClose();
        break;
      case 'pin':
        onPin(message.on);
        break;
      case 'skip':
        onSkip(message.on);
        break;
      case 'drag':
        this.#stand.drag(parts, message.dx, message.dy);
        break;
      case 'copy-link':
        void this.#copyLink();
    }
  }

  /** The card waits for an answer, so it gets one whatever fails. */
  async #copyLink(): Promise<void> {
    let ok = false;
    try {
      ok = await this.#options.onCopyLink();
    } finally {
      this.#post({ type: 'link-copied', ok });
    }
  }

  /**
   * Gives the frame the height of its content. While the pointer is on the card it only grows: a card that shrank from under
   * the pointer would take the reader's leaving for granted, and close.
   */
  #resize(content: number, parts: Parts): void {
    const token = this.#show?.token ?? -1;
    const isNew = this.#revealed !== token;
    this.#sized = token;
    if (!isNew && this.#inside && this.#visible && content < this.#height) return;
    this.#height = content;
    if (isNew && this.#wanted?.token === token) this.#reveal();
    else this.#stand.fit(parts, content);
  }

  #reveal(): void {
    const parts = this.#parts;
    const wanted = this.#wanted;
    if (!parts || !wanted) return;
    const { classList } = parts.popover;
    // Only what the reader has in view already changes its height gradually.
    classList.toggle('settled', this.#visible);
    this.#stand.settle(parts, this.#height);
    classList.add('visible');
    this.#visible = true;
    this.#revealed = wanted.token;
    requestAnimationFrame(() => classList.toggle('settled', this.#visible));
    if (wanted.focus) parts.frame.focus({ preventScroll: true });
    this.#post({ type: 'shown', focus: wanted.focus });
  }

  #post(message: ToCard): void {
    this.#port?.postMessage(message);
  }
}
