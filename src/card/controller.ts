/** Lets the hover reducer drive the card's place in the page. It knows mentions only by what it is given to ask of them. */
import { hover, type HoverEffect, type HoverEvent, type HoverState, idleHover } from './hover';
import type { CardHost } from './host';
import type { Showing } from './protocol';

export interface CardControllerOptions<M> {
  readonly host: CardHost;
  /** The card that a mention asks for. */
  readonly showing: (mention: M) => Omit<Showing, 'token'>;
  /** The mention's box on the screen, or null where it has none. */
  readonly boxOf: (mention: M) => DOMRect | null;
  /** Told of the mention that a card is open for, or made ready; null for none. */
  readonly atHand?: (mention: M | null) => void;
  readonly later: (callback: () => void, ms: number) => void;
}

export class CardController<M> {
  readonly #options: CardControllerOptions<M>;
  #state: HoverState<M> = idleHover();
  /** The box that the pointer entered: of several lines of a name, the one pointed at. */
  #box: DOMRect | null = null;
  #focused: HTMLElement | null = null;
  #frame = 0;

  constructor(options: CardControllerOptions<M>) {
    this.#options = options;
  }

  get isOpen(): boolean {
    return this.#state.phase === 'open';
  }

  /** The pointer is on a mention (at this box) or on none. */
  over(mention: M | null, box: DOMRect | null): void {
    if (mention !== null) this.#box = box;
    this.send({ type: 'over', on: mention });
  }

  /** Opens the card of a mention and moves the keyboard into it. */
  command(mention: M): void {
    this.#box = null;
    // Not where the keyboard is in a card already: then it goes back to where it was before that.
    if (this.#state.phase !== 'open' || this.#state.by !== 'keyboard') {
      const active = document.activeElement;
      this.#focused = active instanceof HTMLElement && active !== document.body ? active : null;
    }
    this.send({ type: 'command', on: mention });
  }

  /**
   * The page changed: the mention at hand is replaced by the one in its place now, or its card closes.
   * @param current gives for a mention the one in its place, or null
   */
  update(current: (mention: M) => M | null): void {
    if (this.#state.phase === 'idle') return;
    const on = current(this.#state.on);
    if (on === null) this.send({ type: 'gone' });
    else this.#enter({ ...this.#state, on });
  }

  /** The page scrolled: an open card follows its mention, and closes where that leaves the screen. */
  scrolled(): void {
    this.send({ type: 'scroll' });
    if (this.isOpen) this.#frame ||= requestAnimationFrame(this.#follow);
  }

  send(event: HoverEvent<M>): void {
    const [state, effects] = hover(this.#state, event);
    this.#enter(state);
    for (const effect of effects) this.#carryOut(effect);
  }

  #enter(state: HoverState<M>): void {
    this.#state = state;
    this.#options.atHand?.(state.phase === 'idle' ? null : state.on);
  }

  readonly #follow = (): void => {
    this.#frame = 0;
    if (this.#state.phase !== 'open') return;
    const box = this.#options.boxOf(this.#state.on);
    if (box && box.bottom > 0 && box.top < innerHeight) this.#options.host.follow(box);
    else this.send({ type: 'gone' });
  };

  #carryOut(effect: HoverEffect<M>): void {
    const { host, showing, boxOf, later } = this.#options;
    switch (effect.do) {
      case 'prepare': {
        const box = this.#box ?? boxOf(effect.on);
        if (box) host.prepare({ token: effect.token, ...showing(effect.on) }, box);
        break;
      }
      case 'wait':
        later(() => this.send({ type: 'time', token: effect.token }), effect.ms);
        break;
      case 'open':
        host.open(effect.token, effect.focus);
        break;
      case 'close':
        host.close(effect.refocus ? this.#focused : null);
        this.#focused = null;
    }
  }
}
