/** What the reader chose of marks: which mentions have none, and how the others look. */
import { type Candidate, isAlike } from './candidate';
import { isConnected } from './dom';
import type { Look } from './painter';
import { Sections } from './sections';

/** A dotted line, a tint, nothing until the pointer comes, or a line at an entity’s first mention in each section. */
export type MarkStyle = 'underline' | 'tint' | 'hover' | 'first';

export interface Choice {
  readonly style: MarkStyle;
  /** Entities and names that are not marked, as the index numbers them. */
  readonly entities: ReadonlySet<number>;
  readonly names: ReadonlySet<number>;
}

/** How mentions look in each style; with `first`, those that are not the first. */
const LOOKS: Readonly<Record<MarkStyle, Look>> = {
  underline: 'mention',
  tint: 'mention-tint',
  hover: 'mention-quiet',
  first: 'mention-quiet',
};

/** A mention that is not marked, and the text of its block: a page may put another in its place that reads the same. */
interface Skipped {
  mention: Candidate;
  readonly text: string;
}

export class Marking {
  readonly #entityOf: (mention: Candidate) => number;
  #skipped: readonly Skipped[] = [];
  #sections: Sections | null = null;
  choice: Choice = { style: 'underline', entities: new Set(), names: new Set() };

  /** @param entityOf the entity that a mention names */
  constructor(entityOf: (mention: Candidate) => number) {
    this.#entityOf = entityOf;
  }

  /** Whether a mention has a mark. One that has none still vouches for others. */
  isMarked(mention: Candidate): boolean {
    const { entities, names } = this.choice;
    return !(
      names.has(mention.name) ||
      (entities.size > 0 && entities.has(this.#entityOf(mention))) ||
      this.#skipped.some((skipped) => skipped.mention === mention)
    );
  }

  /** Marks one mention no longer, or marks it again. Kept nowhere: it would say what was read. */
  skip(mention: Candidate, on: boolean): void {
    const others = this.#skipped.filter((skipped) => skipped.mention !== mention);
    const text = mention.block.textContent;
    this.#skipped = on ? [...others, { mention, text }] : others;
    this.#sections = null;
  }

  /** The page has changed, and these are the mentions by now: those that are skipped are found again among them. */
  follow(known: readonly Candidate[]): void {
    this.changed();
    const gone = this.#skipped.filter(({ mention }) => !known.includes(mention));
    for (const skipped of gone)
      skipped.mention = known.find((other) => isStandIn(other, skipped)) ?? skipped.mention;
  }

  /** Where sections begin, or which mentions are seen, may be different now. */
  changed(): void {
    this.#sections = null;
  }

  /** How mentions look. @param seen all mentions that a reader sees, wherever in the page */
  looksOf(mentions: readonly Candidate[], seen: readonly Candidate[]): Map<Candidate, Look> {
    const { style } = this.choice;
    const firsts = style === 'first' ? this.#firstsAmong(mentions, seen) : null;
    return new Map(
      mentions.map((mention) => [mention, firsts?.has(mention) ? 'mention' : LOOKS[style]]),
    );
  }

  #firstsAmong(mentions: readonly Candidate[], seen: readonly Candidate[]): ReadonlySet<Candidate> {
    this.#sections ??= new Sections(
      seen.filter((mention) => this.isMarked(mention)),
      this.#entityOf,
    );
    return this.#sections.firstsAmong(mentions);
  }
}

/** Whether a mention stands in the place of a skipped one: in its own text, or, where that has gone, in one that reads the same. */
function isStandIn(other: Candidate, { mention, text }: Skipped): boolean {
  return isConnected(mention.from.node)
    ? isAlike(other, mention)
    : other.name === mention.name &&
        other.start === mention.start &&
        other.block.textContent === text;
}
