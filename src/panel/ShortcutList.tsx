import type { JSX } from 'preact';
import { isolated, t } from '../ui/strings';

export interface ShortcutListProps {
  readonly shortcuts: readonly {
    /** What the command does. */
    readonly does: string;
    /** As the browser writes them; empty where the command has none. */
    readonly keys: string;
  }[];
  /** Opens the browser's own page for them; without it, words say where that is. */
  readonly onOpen: (() => void) | undefined;
}

/** The keys of the extension's commands as they are now, and where they can be changed. */
export function ShortcutList({ shortcuts, onOpen }: ShortcutListProps): JSX.Element {
  return (
    <>
      <dl class="gl-shortcuts">
        {shortcuts.map(({ does, keys }) => (
          <div key={does}>
            <dt>{does}</dt>
            <dd>
              {keys === '' ? (
                <span class="gl-meta">{t('choices.noKeys')}</span>
              ) : (
                <kbd dir="ltr">{keys}</kbd>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {onOpen ? (
        <button type="button" class="gl-button" onClick={onOpen}>
          {t('choices.changeKeys')}
        </button>
      ) : (
        <p class="gl-meta">{t('choices.changeKeysAt', [isolated('about:addons')])}</p>
      )}
    </>
  );
}
