/**
 * The card's place in the page: an extension frame in a closed shadow root, in the top layer, anchored to a box that
 * lies over the mention. Nothing of it is in the page until the pointer first enters a mark.
 */
import { type FromCard, fromCard, HANDSHAKE, type Showing, type ToCard } from './protocol';
import { HOST_CSS, MOST_HEIGHT, protect } from './host-style';

/** Milliseconds after which a frame that loaded but does not answer is taken for refused by the page's embedder policy. */
const REFUSED_MS = 1000;

export interface CardHostOptions {
  /** Address of the card page. */
  readonly frameUrl: string;
  /** What assistive technology calls the frame. */
  readonly frameTitle: string;
  readonly onEnter: () => void;
  readonly onLeave: () => void;
  /** The reader closed the card from within. */
  readonly onClose: () => void;
}

interface Parts {
  readonly host: HTMLElement;
  readonly anchor: HTMLElement;
  readonly popover: HTMLElement;
  readonly frame: HTMLIFrameElement;
  readonly mount: Element;
  readonly credentialless: boolean;
}

export class CardHost {
  readonly #options: CardHostOptions;
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
  /** The height of the frame, in pixels. */
  #height = 0;
  /** The token of the card that was last revealed: later sizes of it are changes of height, no new cards. */
  #revealed = -1;

  constructor(options: CardHostOptions) {
    this.#options = options;
  }

  get isVisible(): boolean {
    return this.#visible;
  }

  /** Whether an event of the page fell on the card. */
  owns(event: Event): boolean {
    return this.#parts !== null && event.target === this.#parts.host;
  }

  /** Makes a card ready, unseen, beside a box of the viewport. */
  prepare(show: Showing, box: DOMRect): void {
    this.#wanted = null;
    this.#show = show;
    const parts = this.#standing();
    this.follow(box);
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
    parts.popover.classList.remove('visible');
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

  /** Keeps the card at its mention. */
  follow(box: DOMRect): void {
    const style = this.#parts?.anchor.style;
    if (!style) return;
    style.left = `${box.left}px`;
    style.top = `${box.top}px`;
    style.width = `${box.width}px`;
    style.height = `${box.height}px`;
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
    const host = document.createElement('div');
    protect(host);
    const root = host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(HOST_CSS);
    root.adoptedStyleSheets = [sheet];
    const anchor = document.createElement('div');
    anchor.className = 'anchor';
    const popover = document.createElement('div');
    popover.className = 'card';
    popover.popover = 'manual';
    const frame = document.createElement('iframe');
    frame.title = this.#options.frameTitle;
    // The card copies quotations, which a frame of another origin must be let do. Any origin, because the frame's own differs
    // from its dynamic address, which the policy would otherwise mean.
    frame.allow = 'clipboard-write *';
    if (credentialless) frame.setAttribute('credentialless', '');
    frame.addEventListener('load', () => this.#connect(frame));
    frame.src = this.#options.frameUrl;
    popover.append(frame);
    root.append(anchor, popover);
    mount.append(host);
    this.#parts = { host, anchor, popover, frame, mount, credentialless };
    return this.#parts;
  }

  #connect(frame: HTMLIFrameElement): void {
    if (frame !== this.#parts?.frame) return;
    const { port1, port2 } = new MessageChannel();
    this.#port?.close();
    this.#port = port1;
    port1.onmessage = (event) => {
      const message = fromCard(event.data);
      if (message) this.#receive(message);
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
    const { left, top, width, height } = parts.anchor.getBoundingClientRect();
    this.remove();
    this.#build(parts.mount, true).popover.showPopover();
    this.follow(new DOMRect(left, top, width, height));
  }

  #receive(message: FromCard): void {
    switch (message.type) {
      case 'ready':
        clearTimeout(this.#refused);
        if (this.#show) this.#post({ type: 'show', ...this.#show });
        break;
      case 'size': {
        if (message.token !== this.#show?.token || !this.#parts) break;
        this.#sized = message.token;
        this.#resize(message.height);
        if (this.#wanted?.token === message.token && this.#revealed !== message.token)
          this.#reveal();
        break;
      }
      case 'entered':
        this.#inside = true;
        this.#options.onEnter();
        break;
      case 'left':
        this.left();
        break;
      case 'close':
        this.#options.onClose();
    }
  }

  /**
   * Gives the frame the height of its content. While the pointer is on the card it only grows: a card that shrank from under
   * the pointer would take the reader's leaving for granted, and close.
   */
  #resize(content: number): void {
    const height = Math.min(content, MOST_HEIGHT);
    if (this.#inside && this.#visible && height < this.#height) return;
    this.#height = height;
    if (this.#parts) this.#parts.frame.style.height = `${height}px`;
  }

  #reveal(): void {
    const parts = this.#parts;
    const wanted = this.#wanted;
    if (!parts || !wanted) return;
    parts.popover.classList.add('visible');
    this.#visible = true;
    this.#revealed = wanted.token;
    if (wanted.focus) parts.frame.focus({ preventScroll: true });
    this.#post({ type: 'shown', focus: wanted.focus });
  }

  #post(message: ToCard): void {
    this.#port?.postMessage(message);
  }
}

/** Where the card must stand to be operable: in the open modal dialog or the fullscreen element, otherwise in the root. */
function mountPoint(document: Document): Element {
  const modals = document.querySelectorAll('dialog:modal');
  return modals[modals.length - 1] ?? document.fullscreenElement ?? document.documentElement;
}
