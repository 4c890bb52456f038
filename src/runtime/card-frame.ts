/** The card page's end of the channel to the page-side script that framed it. */
import { type FromCard, HANDSHAKE, toCard, type ToCard } from '../card/protocol';

/**
 * Waits for the page-side script to hand over a port, and calls back with what it says. Only the frame's own parent is heard,
 * and only once: a page that finds the frame later can't take it over.
 * @returns says something to the page-side script, once it is there
 */
export function joinPage(
  win: Window,
  onMessage: (message: ToCard) => void,
): (message: FromCard) => void {
  let port: MessagePort | null = null;
  const onHandshake = (event: MessageEvent): void => {
    const [offered] = event.ports;
    if (event.source !== win.parent || event.data !== HANDSHAKE || !offered) return;
    win.removeEventListener('message', onHandshake);
    port = offered;
    port.onmessage = ({ data }) => {
      const message = toCard(data);
      if (message) onMessage(message);
    };
    say({ type: 'ready' });
  };
  const say = (message: FromCard): void => port?.postMessage(message);
  win.addEventListener('message', onHandshake);
  const root = win.document.documentElement;
  root.addEventListener('pointerenter', (event) => event.isTrusted && say({ type: 'entered' }));
  root.addEventListener('pointerleave', (event) => event.isTrusted && say({ type: 'left' }));
  return say;
}
