/** The elements of the card in the page. */
import { HOST_CSS, protect } from './host-style';

export interface Parts {
  readonly host: HTMLElement;
  readonly popover: HTMLElement;
  readonly frame: HTMLIFrameElement;
  readonly mount: Element;
  readonly credentialless: boolean;
}

export interface FrameSource {
  /** Address of the card page. */
  readonly frameUrl: string;
  /** What assistive technology calls the frame. */
  readonly frameTitle: string;
}

/**
 * Puts a card into an element of the page, unseen.
 * @param credentialless whether the frame comes without credentials, as pages with an embedder policy demand
 */
export function buildParts(
  mount: Element,
  credentialless: boolean,
  { frameUrl, frameTitle }: FrameSource,
  onLoad: (frame: HTMLIFrameElement) => void,
): Parts {
  const host = document.createElement('div');
  protect(host);
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(HOST_CSS);
  root.adoptedStyleSheets = [sheet];
  const popover = document.createElement('div');
  popover.className = 'card';
  popover.popover = 'manual';
  const frame = document.createElement('iframe');
  frame.title = frameTitle;
  // The card copies quotations, which a frame of another origin must be let do. Any origin, because the frame's own differs
  // from its dynamic address, which the policy would otherwise mean.
  frame.allow = 'clipboard-write *';
  if (credentialless) frame.setAttribute('credentialless', '');
  frame.addEventListener('load', (event) => event.isTrusted && onLoad(frame));
  frame.src = frameUrl;
  popover.append(frame);
  root.append(popover);
  mount.append(host);
  return { host, popover, frame, mount, credentialless };
}

/** Where the card must stand to be operable: in the open modal dialog or the fullscreen element, otherwise in the root. */
export function mountPoint(document: Document): Element {
  const modals = document.querySelectorAll('dialog:modal');
  return modals[modals.length - 1] ?? document.fullscreenElement ?? document.documentElement;
}
