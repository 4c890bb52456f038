/** Follows the mentions of a frame for a panel beside it: tells them with the words around them, and which are on the screen. */
import type { Candidate } from './candidate';
import { contains, elementAt, scrollIntoView } from './dom';
import { type Box, meets } from './frame';
import { boxAt } from './hit';
import { MOST_LISTED, REST } from './limits';
import { type InWords, MentionWords } from './mention-words';
import { elementAround } from './place';
import { type Clock, pageClock } from './slices';
import { watchView } from './view';

/** A mention under the number by which the panel asks for it. */
export interface Told extends InWords {
  readonly id: number;
  readonly entity: string;
}

export interface FollowerOptions {
  readonly document: Document;
  /** The mentions with a mark that a reader sees, in reading order. */
  readonly listed: () => readonly Candidate[];
  /** Whether a mention is near enough to the screen to be painted: of others it need not be asked where they stand. */
  readonly isNear: (mention: Candidate) => boolean;
  readonly entityOf: (mention: Candidate) => string;
  readonly go: (mention: Candidate) => unknown;
  readonly onMentions: (mentions: readonly Told[]) => void;
  /** Called with the numbers of the mentions on the screen, in reading order, when others are than before. */
  readonly onScreen: (ids: readonly number[]) => void;
  readonly signal: AbortSignal;
  readonly clock?: Clock;
}

export class Follower {
  readonly #options: FollowerOptions;
  readonly #clock: Clock;
  readonly #view: { again(): void };
  readonly #ids = new WeakMap<Candidate, number>();
  #last = 0;
  #mentions: readonly Candidate[] = [];
  #told: readonly number[] = [];
  /** When telling the mentions is worth its cost again, and what will do so then. */
  #again = 0;
  #waiting: number | null = null;

  constructor(options: FollowerOptions) {
    const { document, signal, clock = pageClock } = options;
    this.#options = options;
    this.#clock = clock;
    this.#view = watchView(document, this.#look, signal);
    signal.addEventListener('abort', () => this.#waiting !== null && clock.cancel(this.#waiting));
  }

  /** Tells the mentions as they are now; on a page that changes all the time not each time that this is asked for. */
  tell(): void {
    const clock = this.#clock;
    const began = clock.now();
    if (this.#waiting !== null) return;
    if (began < this.#again) {
      this.#waiting = clock.later(() => {
        this.#waiting = null;
        this.tell();
      }, this.#again - began);
      return;
    }
    const { listed, entityOf, onMentions } = this.#options;
    const words = new MentionWords();
    this.#mentions = listed().slice(0, MOST_LISTED);
    onMentions(
      this.#mentions.map((mention) => ({
        id: this.#idOf(mention),
        entity: entityOf(mention),
        ...words.of(mention),
      })),
    );
    this.#view.again();
    const ended = clock.now();
    this.#again = ended + REST * (ended - began);
  }

  /** Scrolls to a mention by its number, and lights it up. One that has left the page since is nowhere to go to. */
  go(id: number): void {
    const mention = this.#mentions.find((known) => this.#ids.get(known) === id);
    if (!mention) return;
    this.#options.go(mention);
    // A frame may be away from the screen with all that is in it.
    const around = window.top === window ? null : elementAround(mention.from.node);
    if (around) scrollIntoView(around, { block: 'nearest', behavior: 'instant' });
  }

  #idOf(mention: Candidate): number {
    const id = this.#ids.get(mention) ?? ++this.#last;
    this.#ids.set(mention, id);
    return id;
  }

  readonly #look = (view: Box | null): void => {
    const { isNear, onScreen } = this.#options;
    const ids = this.#mentions
      .filter((mention) => view !== null && isNear(mention) && isSeen(mention, view))
      .map((mention) => this.#idOf(mention));
    if (ids.join() === this.#told.join()) return;
    this.#told = ids;
    onScreen(ids);
  };
}

/** Whether a mention is within a part of the viewport, and nothing lies over it there, nor is it scrolled out of what holds it. */
function isSeen(mention: Candidate, view: Box): boolean {
  const box = boxAt(mention);
  if (!box || !meets(box, view)) return false;
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  const hit = elementAt(mention.from.node, x, y);
  return hit !== null && contains(mention.block, hit);
}
