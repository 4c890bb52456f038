import type { PackEntries } from '../pack/entries';

/** What the popup knows of the page in its tab. */
export type PageStatus =
  /** The page has been asked and has not answered yet. */
  | { readonly kind: 'connecting' }
  /** Names are marked; entities stand in the order of their first mention. */
  | {
      readonly kind: 'live';
      readonly entities: readonly PageEntity[];
      readonly mentions: number;
      /** A limit keeps further mentions out. */
      readonly cut: boolean;
      /** The page stands in a sandbox in which no card can open. */
      readonly isSandboxed: boolean;
    }
  /** Marking is switched off everywhere. */
  | { readonly kind: 'paused' }
  /** Marking is switched off on this site. */
  | { readonly kind: 'site-off' }
  /** Names are marked on listed sites only, and this is none of them. */
  | { readonly kind: 'not-listed' }
  /** Names are marked only where the reader asks for it, and this page was not asked for. */
  | { readonly kind: 'not-asked' }
  /** No page side can run there, or it does not answer. */
  | {
      readonly kind: 'unreachable';
      readonly reason: 'browser-page' | 'store' | 'pdf' | 'loading' | 'reload' | 'other';
    };

/** An entity of the page, with the number of its mentions. */
export interface PageEntity {
  readonly entity: string;
  readonly count: number;
}

export interface PopupProps {
  /** The packs in use. */
  readonly packs: readonly PackEntries[];
  readonly status: PageStatus;
  /** The site of the page, where it has one. */
  readonly site: string | undefined;
  /** Whether the lists of sites let this one be read; undefined where no list counts. */
  readonly siteOn: boolean | undefined;
  /** The pattern of a list that decides for this site, such as `*.example.org`: it can be changed in the options only. */
  readonly pattern: string | undefined;
  readonly paused: boolean;
  /** Full sentences, such as why a pack was set aside. */
  readonly problems: readonly string[];
  /** Goes to the entity's next mention in the page. */
  readonly onJump: (entity: string) => void;
  readonly onPause: (paused: boolean) => void;
  readonly onSite: (on: boolean) => void;
  /** Looks at this page, and at further ones of its site in the same tab. */
  readonly onLook: () => void;
  readonly onReload: () => void;
  /** Opens the panel, where words are given at a search for them. */
  readonly onOpenPanel: (query?: string) => void;
  readonly onOpenOptions: () => void;
}
