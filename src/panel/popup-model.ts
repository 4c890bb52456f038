import type { Library } from '../pack/library';

/** What the popup knows of the page in its tab. */
export type PageStatus =
  /** The page has been asked and has not answered yet. */
  | { readonly kind: 'connecting' }
  /** Names are marked; entities stand in the order of their first mention. */
  | {
      readonly kind: 'live';
      readonly entities: readonly { readonly entity: string; readonly count: number }[];
      readonly mentions: number;
    }
  /** Marking is switched off everywhere. */
  | { readonly kind: 'paused' }
  /** Marking is switched off on this site. */
  | { readonly kind: 'site-off' }
  /** No page side can run there, or it does not answer. */
  | {
      readonly kind: 'unreachable';
      readonly reason: 'browser-page' | 'store' | 'reload' | 'other';
    };

export interface PopupProps {
  readonly library: Library;
  readonly status: PageStatus;
  /** The site of the page, where it has one. */
  readonly site: string | undefined;
  readonly siteOn: boolean;
  readonly paused: boolean;
  /** Full sentences, such as why a pack was set aside. */
  readonly problems: readonly string[];
  /** Goes to the entity's next mention in the page. */
  readonly onJump: (entity: string) => void;
  readonly onPause: (paused: boolean) => void;
  readonly onSite: (on: boolean) => void;
  readonly onReload: () => void;
  readonly onOpenPanel: () => void;
  readonly onOpenOptions: () => void;
}
