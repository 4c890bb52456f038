/**
 * Paints mentions with the CSS Custom Highlight API. The page's own text, elements and attributes are never touched.
 *
 * The registry is one with the page's, so other names in it are left alone and ours is put back where the page cleared it.
 * It is never iterated: Firefox refuses that to extensions.
 */
import type { Candidate } from './candidate';

/** Names in the page's registry, styled by assets/styles/marks.css. The page can read them, so they say nothing of who paints. */
const MARK = 'mention';
const FLASH = 'mention-flash';

function rangeOf({ from, to }: Candidate): StaticRange {
  return new StaticRange({
    startContainer: from.node,
    startOffset: from.offset,
    endContainer: to.node,
    endOffset: to.offset,
  });
}

export class Painter {
  readonly #ranges = new Map<Candidate, StaticRange>();
  #highlight: Highlight | null = null;
  #flash: Highlight | null = null;

  /** Whether a mention is painted. */
  has(candidate: Candidate): boolean {
    return this.#ranges.has(candidate);
  }

  /** What is painted now. */
  get painted(): Iterable<Candidate> {
    return this.#ranges.keys();
  }

  /**
   * Paints exactly these mentions; what is painted already stays as it is.
   * @returns whether that changed anything
   */
  paint(mentions: readonly Candidate[]): boolean {
    if (mentions.length === 0) return this.#empty();
    let changed = false;
    const isFirst = this.#highlight === null;
    this.#highlight ??= new Highlight();
    const wanted = new Set(mentions);
    for (const [candidate, range] of this.#ranges) {
      if (wanted.has(candidate)) continue;
      this.#highlight.delete(range);
      this.#ranges.delete(candidate);
      changed = true;
    }
    for (const candidate of mentions) {
      if (this.#ranges.has(candidate)) continue;
      const range = rangeOf(candidate);
      this.#ranges.set(candidate, range);
      this.#highlight.add(range);
      changed = true;
    }
    // What stands there at first is of a script that outlived its extension, and is replaced. Later we only fill a gap: such a
    // script must not fight with the one that followed it.
    if (isFirst || !CSS.highlights.has(MARK)) CSS.highlights.set(MARK, this.#highlight);
    return changed;
  }

  /** Lights one mention up, or none. */
  flash(candidate: Candidate | null): void {
    if (this.#flash) CSS.highlights.delete(FLASH);
    this.#flash = candidate && new Highlight(rangeOf(candidate));
    if (this.#flash) {
      this.#flash.priority = 1;
      CSS.highlights.set(FLASH, this.#flash);
    }
  }

  /** Takes every mark away. */
  clear(): void {
    this.flash(null);
    this.#empty();
    this.#highlight = null;
  }

  /** @returns whether there was a mark */
  #empty(): boolean {
    const some = this.#ranges.size > 0;
    this.#highlight?.clear();
    if (this.#highlight && CSS.highlights.get(MARK) === this.#highlight)
      CSS.highlights.delete(MARK);
    this.#ranges.clear();
    return some;
  }
}
