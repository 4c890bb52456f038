/**
 * Paints mentions with the CSS Custom Highlight API. The page's own text, elements and attributes are never touched.
 *
 * The registry is one with the page's, so other names in it are left alone and ours are put back where the page cleared it.
 * It is never iterated: Firefox refuses that to extensions.
 */
import type { Candidate } from './candidate';

/**
 * How a mention looks, by the name of its highlight in the page's registry, which assets/styles/marks.css styles: a dotted line, a
 * tint, or nothing until it is pointed at. The page can read the names, so they say nothing of who paints.
 */
export type Look = 'mention' | 'mention-tint' | 'mention-quiet';
/** Of what is quiet, the mentions that are pointed at. */
const POINTED = 'mention-pointed';
const LAYERS = ['mention', 'mention-tint', 'mention-quiet', POINTED] as const;
type Layer = (typeof LAYERS)[number];
const FLASH = 'mention-flash';

/** A painted mention: each stands in one layer. */
interface Mark {
  readonly range: StaticRange;
  look: Look;
  layer: Layer | null;
}

function rangeOf({ from, to }: Candidate): StaticRange {
  return new StaticRange({
    startContainer: from.node,
    startOffset: from.offset,
    endContainer: to.node,
    endOffset: to.offset,
  });
}

export class Painter {
  readonly #marks = new Map<Candidate, Mark>();
  readonly #layers = new Map<Layer, Highlight>();
  #pointed: ReadonlySet<Candidate> = new Set();
  #flash: Highlight | null = null;

  /** Whether a mention is painted. */
  has(candidate: Candidate): boolean {
    return this.#marks.has(candidate);
  }

  /** What is painted now. */
  get painted(): Iterable<Candidate> {
    return this.#marks.keys();
  }

  /**
   * Paints exactly these mentions, each in its look; what is painted already stays as it is.
   * @returns whether others are painted than before
   */
  paint(wanted: ReadonlyMap<Candidate, Look>): boolean {
    let changed = false;
    for (const [candidate, mark] of this.#marks) {
      if (wanted.has(candidate)) continue;
      this.#lay(mark, null);
      this.#marks.delete(candidate);
      changed = true;
    }
    // What stands there at first is of a script that outlived its extension, and is taken away. Later we only fill gaps: such a
    // script must not fight with the one that followed it.
    if (this.#layers.size === 0 && wanted.size > 0)
      for (const layer of LAYERS) CSS.highlights.delete(layer);
    for (const [candidate, look] of wanted) {
      let mark = this.#marks.get(candidate);
      if (mark === undefined) {
        mark = { range: rangeOf(candidate), look, layer: null };
        this.#marks.set(candidate, mark);
        changed = true;
      }
      mark.look = look;
      this.#lay(mark, this.#layerOf(candidate, look));
    }
    this.#register();
    return changed;
  }

  /** Shows which mentions are pointed at, where these are quiet otherwise. */
  point(pointed: ReadonlySet<Candidate>): void {
    const before = this.#pointed;
    this.#pointed = pointed;
    for (const candidate of [...before, ...pointed]) {
      const mark = this.#marks.get(candidate);
      if (mark) this.#lay(mark, this.#layerOf(candidate, mark.look));
    }
    this.#register();
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
    this.paint(new Map());
    this.#layers.clear();
  }

  #layerOf(candidate: Candidate, look: Look): Layer {
    return look === 'mention-quiet' && this.#pointed.has(candidate) ? POINTED : look;
  }

  /** Moves a mark to a layer, or takes it away. */
  #lay(mark: Mark, layer: Layer | null): void {
    if (mark.layer === layer) return;
    if (mark.layer !== null) this.#layers.get(mark.layer)?.delete(mark.range);
    mark.layer = layer;
    if (layer === null) return;
    const highlight = this.#layers.get(layer) ?? new Highlight();
    this.#layers.set(layer, highlight);
    highlight.add(mark.range);
  }

  /** Keeps the layers in the page's registry, those without a mark out of it. */
  #register(): void {
    for (const [layer, highlight] of this.#layers) {
      const registered = CSS.highlights.get(layer);
      if (highlight.size === 0) {
        if (registered === highlight) CSS.highlights.delete(layer);
      } else if (registered === undefined) CSS.highlights.set(layer, highlight);
    }
  }
}
