/** The look of the card's place in the page: geometry only; what is in the frame brings its own. */

import HOST_CSS from '../../assets/styles/card-host.css?inline';

export { HOST_CSS };

/** Keeps a page's style sheets off the element that holds the shadow root: inline and important, nothing overrules it. */
export function protect(host: HTMLElement): void {
  host.style.setProperty('all', 'initial', 'important');
  host.style.setProperty('position', 'fixed', 'important');
  host.style.setProperty('width', '0', 'important');
  host.style.setProperty('height', '0', 'important');
}
