/** One frame: looked over until a known name stands in it, then read and marked. */
import type { Runtime } from 'webextension-polyfill';
import type { Marks, MarksOptions, StartMarks } from './marks';
import type { PageCommand } from './messages';
import { DEFAULTS, type MarkSettings } from './settings';

export interface FrameReaderOptions extends MarksOptions {
  /** Makes what looks the frame over, and tells when a known name stands in it; by then it has stopped. */
  readonly lookout: (onKnown: () => void) => { start(): void; stop(): void };
  /** Brings what marks into the frame; null where the extension has gone, or its worker did not answer. */
  readonly load: () => Promise<StartMarks | null>;
  readonly later: (callback: () => void, ms: number) => void;
}

/** Milliseconds until a worker that did not answer is asked again, at first: a stopped one starts in a tenth of that. */
const RETRY_MS = 1000;

export class FrameReader {
  readonly #options: FrameReaderOptions;
  readonly #lookout: ReturnType<FrameReaderOptions['lookout']>;
  #marks: Marks | null = null;
  #on = false;
  #chosen: MarkSettings = DEFAULTS;
  /** Milliseconds until the next try. Twice as many each time: where no script can be put in, none ever will. */
  #retryMs = RETRY_MS;

  constructor(options: FrameReaderOptions) {
    this.#options = options;
    this.#lookout = options.lookout(() => void this.#bring());
    options.signal.addEventListener('abort', () => this.#lookout.stop());
  }

  /** Whether the frame is read; setting it twice does nothing more. */
  set on(on: boolean) {
    this.#on = on;
    if (this.#marks) this.#marks.on = on;
    else if (on) this.#lookout.start();
    else this.#lookout.stop();
  }

  /** Takes what the reader chose of marks. */
  choose(chosen: MarkSettings): void {
    this.#chosen = chosen;
    this.#marks?.choose(chosen);
  }

  /** Whether a limit keeps some mentions out. */
  get cut(): boolean {
    return this.#marks?.cut ?? false;
  }

  /** Entities by first appearance, with the number of their mentions. */
  counts(): { entity: string; count: number }[] {
    return this.#marks?.counts() ?? [];
  }

  /** Goes to the next mention of an entity. */
  jump(entity: string): void {
    this.#marks?.jump(entity);
  }

  /** Tells a port the mentions, and then which of them are on the screen. */
  follow(port: Runtime.Port): void {
    this.#marks?.follow(port);
  }

  command(command: PageCommand): void {
    this.#marks?.command(command);
  }

  async #bring(): Promise<void> {
    const { load, later, signal } = this.#options;
    const start = await load();
    // It may have been asked for twice, where the page was switched off and on meanwhile.
    if (signal.aborted || this.#marks) return;
    if (start === null) {
      later(() => {
        if (this.#on && !signal.aborted) this.#lookout.start();
      }, this.#retryMs);
      this.#retryMs *= 2;
      return;
    }
    this.#marks = start(this.#options);
    this.#marks.choose(this.#chosen);
    this.#marks.on = this.#on;
  }
}
