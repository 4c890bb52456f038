/**
 * What of the known mentions a reader sees, and what of that is near enough to the screen to be painted.
 *
 * Whether a mention is seen is asked of those near the screen when they come near and when the page changes, and of the others in
 * slices after that, for whoever counts them. How near a mention is, the browser tells of the element that it stands in
 * (`horizon.ts`); where it stands at another place than that element, or in one taller or wider than the screen, its own place
 * is kept, relative to the element, and no more than the element is measured when the page scrolls.
 */
import { Anchors } from './anchors';
import type { Candidate } from './candidate';
import {
  type Box,
  type Frame,
  frameOf,
  isResized,
  meets,
  moved,
  screens,
  tellsLittle,
} from './frame';
import { Horizon, type MakeObserver, pageObserver } from './horizon';
import { COUNT_MS, LOOK_MS } from './limits';
import type { Marking } from './marking';
import { Painter } from './painter';
import { Round } from './round';
import { Moment } from './sight';
import { type Clock, type Job, Slices } from './slices';
import { between } from './sparse';
import { Wording } from './wording';

export interface StageOptions {
  readonly document: Document;
  readonly clock: Clock;
  /** Which mentions have a mark, and how it looks. */
  readonly marking: Marking;
  /** Called once, before the first mark ever is painted. */
  readonly onFirst: () => void;
  /** Called whenever it is settled what is painted, changed or not. */
  readonly onSettled?: () => void;
  /** Called when what is painted has changed. */
  readonly onPaint: (painted: readonly Candidate[]) => void;
  /** Called when the mentions that are seen have changed. */
  readonly onShown: () => void;
  /** Makes what tells of nearness; null where nothing can, and all is painted. */
  readonly makeObserver?: MakeObserver | null;
}

/** How a mention that is seen stands to the element by which its nearness is told. */
interface Place {
  /** The nearest element around it with a box. */
  readonly box: Element;
  /** The element observed for it: the box, or one around it. */
  readonly anchor: Element;
  /** Where in the anchor, as that was then, it stands; null where the anchor's nearness says all. */
  readonly apart: { readonly frame: Frame; readonly spot: Box } | null;
}

export class Stage {
  readonly painter = new Painter();
  readonly #options: StageOptions;
  readonly #horizon: Horizon;
  readonly #slices: Slices;
  readonly #soon: Round;
  readonly #later: Round;
  #known: readonly Candidate[] = [];
  #shown: readonly Candidate[] = [];
  readonly #anchors = new Anchors();
  readonly #wording = new Wording();
  /** Mentions that stand at another place than their anchors. */
  readonly #apart = new Set<Candidate>();
  #between = between([]);
  /** What is known of how mentions are seen; null for those that are not. */
  #places = new WeakMap<Candidate, Place | null>();
  /** Whether a mention was found to stand in another box than was thought. */
  #moved = false;
  /** Whether one came to be seen, is seen no more, or was hidden at the first look: it may have vouched for others before that. */
  #changed = false;
  /** Whether one stands elsewhere than before, or may. */
  #stirred = false;
  #began = false;

  constructor(options: StageOptions) {
    this.#options = options;
    const { document, clock, makeObserver = pageObserver } = options;
    this.#horizon = new Horizon(document, makeObserver, (came) => this.#meet(came));
    this.#slices = new Slices(clock, (done) => this.#afterSlice(done));
    const look = (): void => this.#slices.add([this.#look]);
    const near = (): readonly Candidate[] => this.#known.filter((mention) => this.#isNear(mention));
    this.#soon = new Round(clock, LOOK_MS, near, look);
    this.#later = new Round(clock, COUNT_MS, () => this.#known, look);
  }

  /** The mentions that a reader sees, marked or not, as far as has been asked. */
  get shown(): readonly Candidate[] {
    return this.#shown;
  }

  /** Takes the mentions as they are known now. */
  update(known: readonly Candidate[]): void {
    this.#known = known;
    this.#between = between(known);
    this.#anchor();
    this.#wording.settle(known.filter((mention) => this.#isNear(mention)));
    for (const mention of known)
      if (this.#placeOf(mention) === undefined && this.#isNear(mention))
        this.#soon.waiting.add(mention);
    this.#tell();
    // What comes in place of another is painted at the moment at which that goes.
    if (this.#soon.waiting.size === 0) this.#paint();
    else this.#slices.add([this.#look], LOOK_MS);
  }

  /** The page may look different now: all is to be looked at again, what is near the screen before the rest. */
  refresh(): void {
    if (this.#known.length === 0) return;
    this.#options.marking.changed();
    this.#soon.ask();
    this.#later.ask();
  }

  /** Text in these blocks changed and will be read: marks that would stand under other words until then go at once. */
  changed(blocks: ReadonlySet<Element>): void {
    this.#wording.changed(blocks);
    const painted = [...this.painter.painted];
    if (painted.some((mention) => this.#wording.isOther(mention))) this.#paint();
  }

  /** The own text of a block is being read; its mentions will be known at the next update. */
  read(block: Element): void {
    this.#wording.read(block);
  }

  /** The page, or a part of it, has scrolled. */
  scrolled(): void {
    if (this.#apart.size > 0) this.#paint();
  }

  /** The reader has chosen anew what has a mark, and how it looks. */
  repaint(): void {
    this.#paint();
  }

  /** Whether a mention was looked at and is not seen. */
  isHidden(mention: Candidate): boolean {
    return this.#places.get(mention) === null;
  }

  /** Whether a mention is seen, as far as it was looked at; undefined where it was not. */
  isSeen(mention: Candidate): boolean | undefined {
    const place = this.#places.get(mention);
    return place === undefined ? undefined : place !== null;
  }

  /** Looks at one mention now. @returns whether it is seen */
  see(mention: Candidate): boolean {
    this.#lookAt(mention, new Moment());
    return !this.isHidden(mention);
  }

  stop(): void {
    this.#soon.stop();
    this.#later.stop();
    this.#slices.stop();
    this.#horizon.stop();
    this.#known = this.#shown = [];
    this.#anchors.clear();
    this.#apart.clear();
    this.#places = new WeakMap();
    this.#wording.clear();
    this.painter.clear();
    this.#options.onPaint([]);
    this.#options.onShown();
  }

  /** Elements came near the screen: what stands in them is looked at, at once, for the browser has just laid them out. */
  #meet(came: ReadonlySet<Element>): void {
    for (const anchor of came)
      for (const mention of this.#anchors.at(anchor))
        if (!this.#placeOf(mention)?.apart) this.#soon.waiting.add(mention);
    if (this.#soon.waiting.size > 0) {
      this.#slices.add([this.#look]);
      this.#slices.runNow();
    } else this.#paint();
  }

  readonly #look: Job = (enough) => {
    const moment = new Moment();
    const { clock } = this.#options;
    for (const round of [this.#soon, this.#later]) {
      const began = clock.now();
      for (const mention of round.waiting) {
        round.waiting.delete(mention);
        if (!this.#anchors.has(mention)) continue;
        this.#lookAt(mention, moment);
        if (enough()) break;
      }
      round.cost += clock.now() - began;
      if (round.waiting.size > 0) return false;
      round.end();
    }
    return true;
  };

  #lookAt(mention: Candidate, moment: Moment): void {
    const sight = moment.of(mention, this.#between.get(mention));
    let place: Place | null = null;
    if (sight !== null) {
      const { box, bounds } = sight;
      const anchor = this.#anchors.around(box);
      const frame = bounds && this.#horizon.sees ? moment.frameOf(anchor) : null;
      const apart =
        bounds && frame && tellsLittle(frame, bounds, moment.screen)
          ? { frame, spot: moved(bounds, -frame.x, -frame.y) }
          : null;
      place = { box, anchor, apart };
      this.#moved ||= this.#anchors.of(mention) !== anchor;
    }
    const before = this.#places.get(mention);
    this.#changed ||= before === undefined || !place !== !before;
    this.#stirred ||= place?.anchor !== before?.anchor || !!place?.apart || !!before?.apart;
    this.#places.set(mention, place);
    if (place?.apart) this.#apart.add(mention);
    else this.#apart.delete(mention);
  }

  #afterSlice(done: boolean): void {
    const { clock } = this.#options;
    const began = clock.now();
    if (this.#moved) this.#anchor();
    if (this.#changed) this.#tell();
    if (done || this.#stirred) this.#paint();
    this.#stirred = false;
    // Of the two rounds this one comes more often, and with it most of what follows slices.
    this.#soon.cost += clock.now() - began;
  }

  /** Finds for each mention the element that is observed for it. */
  #anchor(): void {
    this.#moved = false;
    const isAsBefore = this.#anchors.find(
      this.#known,
      (mention) => this.#places.get(mention)?.box ?? mention.block,
    );
    for (const mention of this.#apart) if (!this.#anchors.has(mention)) this.#apart.delete(mention);
    this.#horizon.watch(this.#anchors.elements());
    if (!isAsBefore) this.refresh();
  }

  /** What is known of how a mention is seen, and still holds. */
  #placeOf(mention: Candidate): Place | null | undefined {
    const place = this.#places.get(mention);
    return place && place.anchor !== this.#anchors.of(mention) ? undefined : place;
  }

  /** Whether a mention is near the screen as far as has been told. */
  #isNear(mention: Candidate): boolean {
    const anchor = this.#anchors.of(mention) ?? mention.block;
    return this.#placeOf(mention)?.apart
      ? this.painter.has(mention)
      : this.#horizon.isNear(anchor) === true;
  }

  #tell(): void {
    const shown = this.#known.filter((mention) => this.#places.get(mention));
    const before = this.#shown;
    this.#shown = shown;
    const isAsBefore =
      shown.length === before.length && shown.every((mention, i) => mention === before[i]);
    if (isAsBefore && !this.#changed) return;
    this.#changed = false;
    this.#options.marking.changed();
    this.#options.onShown();
  }

  /** Mentions that may be near the screen: by their anchors, by where they stand, or painted so far. */
  #thatMayBeNear(): readonly Candidate[] {
    if (!this.#horizon.sees) return this.#known;
    const may = new Set(this.#apart);
    for (const anchor of this.#horizon.near())
      for (const mention of this.#anchors.at(anchor)) may.add(mention);
    for (const mention of this.painter.painted) if (this.#anchors.has(mention)) may.add(mention);
    return [...may];
  }

  #paint(): void {
    const near = screens(this.#horizon.reach);
    const frames = new Map<Element, Frame>();
    const resized = new Set<Element>();
    const { marking } = this.#options;
    const wanted = this.#thatMayBeNear().filter((mention) => {
      if (!marking.isMarked(mention)) return false;
      const place = this.#placeOf(mention);
      if (place === null || this.#wording.isOther(mention)) return false;
      if (!place?.apart)
        return (place && this.#horizon.isNear(place.anchor)) ?? this.painter.has(mention);
      const frame = frames.get(place.anchor) ?? frameOf(place.anchor);
      frames.set(place.anchor, frame);
      if (isResized(place.apart.frame, frame)) resized.add(place.anchor);
      return meets(moved(place.apart.spot, frame.x, frame.y), near);
    });
    if (wanted.length > 0 && !this.#began) {
      this.#began = true;
      this.#options.onFirst();
    }
    for (const mention of wanted) if (!this.painter.has(mention)) this.#wording.note(mention);
    if (this.painter.paint(marking.looksOf(wanted, this.#shown))) this.#options.onPaint(wanted);
    if (wanted.length > 0) this.#options.onSettled?.();
    this.#horizon.adapt(wanted.length);
    if (resized.size > 0) this.refresh();
  }
}
