/** Lets the hover reducer drive the card's place in the page. It knows mentions only by what it is given to ask of them. */
import { type At, inCorridor } from './corridor';
import {
  hover,
  type HoverEffect,
  type HoverEvent,
  type HoverState,
  idleHover,
  type Opener,
} from './hover';
import type { CardHost } from './host';
import type { Showing } from './protocol';

export interface CardControllerOptions<M> {
  readonly host: CardHost;
  /** The card that a mention asks for. */
  readonly showing: (mention: M, by: Opener) => Omit<Showing, 'token'>;
  /** The mention's box on the screen, or null where it has none. */
  readonly boxOf: (mention: M) => DOMRect | null;
  /** Told of the mention that a card is open for, or made ready; null for none. */
  readonly atHand?: (mention: M | null) => void;
  /** Whether text around the mention runs from right to left. */
  readonly isRightToLeft: (mention: M) => boolean;
  readonly later: (callback: () => void, ms: number) => void;
}

export class CardController<M> {
  readonly #options: CardControllerOptions<M>;
  #state: HoverState<M> = idleHover();
  /** The box that the pointer entered: of several lines of a name, the one pointed at. */
  #box: DOMRect | null = null;
  /** How far that is from the mention's first line. */
  #line = { x: 0, y: 0 };
  /** Where the pointer was last seen on the mention at hand. */
  #exit: At | null = null;
  #focused: HTMLElement | null = null;
  #frame = 0;

  constructor(options: CardControllerOptions<M>) {
    this.#options = options;
  }

  get isOpen(): boolean {
    return this.#state.phase === 'open';
  }

  /** The mention whose card is open, or null. */
  get mention(): M | null {
    return this.#state.phase === 'open' ? this.#state.on : null;
  }

  /** The pointer is on a mention (at this box) or on none; without a motion it has left the page. */
  over(
    mention: M | null,
    box: DOMRect | null,
    motion: (At & { readonly fast: boolean }) | null,
  ): void {
    if (mention !== null) this.#box = box;
    const fast = motion?.fast ?? false;
    if (this.#aims(mention, motion)) this.send({ type: 'aim', on: mention });
    else this.send({ type: 'over', on: mention, fast });
    if (this.#state.phase !== 'idle' && this.#state.on === mention) this.#exit = motion;
  }

  /** Opens the card of a mention and moves the keyboard into it. */
  command(mention: M): void {
    this.#box = null;
    // Not where the keyboard is in a card already: then it goes back to where it was before that.
    if (this.#state.phase !== 'open' || this.#state.by !== 'keyboard') this.#focused = focused();
    this.send({ type: 'command', on: mention });
  }

  /** Opens the card of a mention that a finger tapped. */
  tap(mention: M): void {
    this.#box = null;
    this.send({ type: 'tap', on: mention });
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
    // A click into a card that the pointer opened takes the keyboard along.
    if (state.phase === 'open' && this.#state.phase !== 'open') this.#focused ??= focused();
    this.#enter(state);
    for (const effect of effects) this.#carryOut(effect);
  }

  #enter(state: HoverState<M>): void {
    this.#state = state;
    this.#options.atHand?.(state.phase === 'idle' ? null : state.on);
  }

  /** Whether the pointer goes from the open card's mention to the card. */
  #aims(mention: M | null, at: At | null): boolean {
    if (this.#state.phase !== 'open' || mention === this.#state.on || !at || !this.#exit)
      return false;
    const card = this.#options.host.box;
    return card !== null && inCorridor(at, this.#exit, card);
  }

  readonly #follow = (): void => {
    this.#frame = 0;
    if (this.#state.phase !== 'open') return;
    const first = this.#options.boxOf(this.#state.on);
    const { x, y } = this.#line;
    const box = first && new DOMRect(first.x + x, first.y + y, first.width, first.height);
    if (box && isOnScreen(box)) this.#options.host.follow(box);
    // A sheet stands for itself, wherever its mention is.
    else if (this.#state.by !== 'finger') this.send({ type: 'gone' });
  };

  #prepare(on: M, token: number): void {
    const { host, showing, boxOf, isRightToLeft } = this.#options;
    const first = boxOf(on);
    const box = this.#box ?? first;
    if (!box) return;
    this.#line = { x: box.x - (first ?? box).x, y: box.y - (first ?? box).y };
    const by = this.#state.phase === 'open' ? this.#state.by : 'pointer';
    host.prepare({ token, ...showing(on, by) }, box, isRightToLeft(on));
  }

  #carryOut(effect: HoverEffect<M>): void {
    const { host, later } = this.#options;
    switch (effect.do) {
      case 'prepare':
        this.#prepare(effect.on, effect.token);
        break;
      case 'wait':
        later(() => this.send({ type: 'time', token: effect.token }), effect.ms);
        break;
      case 'open':
        host.open(effect.token, effect.focus);
        break;
      case 'close':
        host.close(effect.refocus ? this.#focused : null);
        this.#focused = null;
        this.#exit = null;
    }
  }
}

/** What has the keyboard in the page, or null. */
function focused(): HTMLElement | null {
  const active = document.activeElement;
  return active instanceof HTMLElement && active !== document.body ? active : null;
}

const isOnScreen = ({ left, top, right, bottom }: DOMRect): boolean =>
  bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
