/** What the panel knows of the page that it follows, and what can be asked of that. */
import type { Reasoned } from '../PageReason';

/** A mention as it is listed. */
export interface HereMention {
  /** Different for each, and the same as long as the mention stands in the page. */
  readonly key: string;
  readonly entity: string;
  /** The name as it stands in the page, and the words around it. */
  readonly before: string;
  readonly name: string;
  readonly after: string;
  /** As the page says it, a BCP 47 tag; empty where it does not. */
  readonly language: string;
}

export type HereStatus =
  /** The panel stands beside no tab. */
  | { readonly kind: 'alone' }
  /** The page has been asked and has not answered yet. */
  | { readonly kind: 'connecting' }
  /** Nothing is marked there, or no page side can run or answer. */
  | Extract<Reasoned, { readonly kind: 'unreachable' }>
  | { readonly kind: 'paused' | 'site-off' | 'not-listed' | 'not-asked' }
  /** Names are marked. */
  | HereLive;

export interface HereLive {
  readonly kind: 'live';
  /** Entities by first appearance, with the number of all their mentions. */
  readonly entities: readonly { readonly entity: string; readonly count: number }[];
  /** The mentions in reading order; of very long pages the first ones. */
  readonly mentions: readonly HereMention[];
  /** Keys of the mentions on the screen, in reading order. */
  readonly onScreen: readonly string[];
}

export interface Here {
  readonly status: HereStatus;
  /** The title of the tab that is followed; empty where none is. */
  readonly title: string;
}

/** Follows a page as long as somebody subscribes. */
export interface HereSource {
  readonly read: () => Here;
  /** @returns a function that ends the subscription */
  readonly subscribe: (onChange: () => void) => () => void;
  /** Scrolls the page to a mention and lights it up. */
  readonly go: (key: string) => void;
  /** Loads the followed page again. */
  readonly reload: () => void;
  /** Opens the side panel; only where the panel stands alone. */
  readonly openPanel: () => void;
}
