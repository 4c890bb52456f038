/** What the reader has just done from a card's menu, and the way to undo it. */
import { useRef, useState } from 'preact/hooks';
import type { KeptFor } from './kept';

/** What is marked no longer: a name, an entity with all its names, or one mention until its page is left. */
export type Choice =
  | { readonly scope: 'name'; readonly entity: string; readonly words: string }
  | { readonly scope: 'entity'; readonly entity: string; readonly words: string }
  | { readonly scope: 'mention' };

export type Notice =
  /** It is marked no longer, and can be marked again; `problem` says why that failed. */
  | { readonly kind: 'unmarked'; readonly choice: Choice; readonly problem?: string }
  | { readonly kind: 'marked-again'; readonly choice: Choice }
  /** What was chosen could not be stored. */
  | { readonly kind: 'failed'; readonly problem: string }
  | { readonly kind: 'link'; readonly copied: boolean };

/** Stores whether what a choice names is marked. @throws where it can't be stored */
export type Unmark = (
  what: { readonly entity: string; readonly name?: string },
  on: boolean,
) => Promise<void>;

export interface NoticeOptions {
  readonly onUnmark: Unmark | undefined;
  readonly onSkip: ((on: boolean) => void) | undefined;
  readonly copyLink: (() => Promise<boolean>) | undefined;
  readonly keep: (reason: KeptFor, on: boolean) => void;
}

export interface Notices {
  readonly notice: Notice | undefined;
  readonly unmark: (choice: Choice) => void;
  readonly undo: () => void;
  readonly copyLink: () => void;
}

/** Carries out what the menu offers, and says how it went. What was asked for last is what is told of. */
export function useNotices({ onUnmark, onSkip, copyLink, keep }: NoticeOptions): Notices {
  const [notice, setNotice] = useState<Notice>();
  const asked = useRef(0);

  /** Shows what the last of the actions under way has to say, and holds the card while it can be undone. */
  const tell = (action: Promise<Notice>) => {
    const turn = ++asked.current;
    void action.then((said) => {
      if (turn !== asked.current) return;
      keep('notice', said.kind === 'unmarked');
      setNotice(said);
    });
  };
  const mark = async (choice: Choice, on: boolean): Promise<void> => {
    if (choice.scope === 'mention') onSkip?.(!on);
    else if (choice.scope === 'entity') await onUnmark?.({ entity: choice.entity }, on);
    else await onUnmark?.({ entity: choice.entity, name: choice.words }, on);
  };

  return {
    notice,
    unmark(choice) {
      // Before the mark goes, and with it what the card stands on.
      keep('notice', true);
      tell(
        mark(choice, false).then(
          () => ({ kind: 'unmarked', choice }),
          (error: unknown) => ({ kind: 'failed', problem: messageOf(error) }),
        ),
      );
    },
    undo() {
      if (notice?.kind !== 'unmarked') return;
      const { choice } = notice;
      tell(
        mark(choice, true).then(
          () => ({ kind: 'marked-again', choice }),
          (error: unknown) => ({ kind: 'unmarked', choice, problem: messageOf(error) }),
        ),
      );
    },
    copyLink() {
      if (!copyLink) return;
      tell(
        copyLink().then(
          (copied) => ({ kind: 'link', copied }),
          () => ({ kind: 'link', copied: false }),
        ),
      );
    },
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
