import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { isolated, t } from '../ui/strings';

/** An entity that is not marked, or one name of it. */
export interface UnmarkedItem {
  readonly entity: string;
  /** The name as its pack spells it; without one, all names of the entity. */
  readonly name?: string;
  /** The entity's label, or its id where no pack has it any more. */
  readonly label: string;
}

export interface UnmarkedListProps {
  readonly items: readonly UnmarkedItem[];
  readonly onMark: (item: UnmarkedItem) => void;
}

/** The list of what is not marked, with a way back for each. */
export function UnmarkedList({ items, onMark }: UnmarkedListProps): JSX.Element {
  const hint = useRef<HTMLParagraphElement>(null);
  return (
    <>
      <p ref={hint} class="gl-meta" tabIndex={-1}>
        {items.length === 0 ? t('unmarked.none') : t('unmarked.hint')}
      </p>
      {items.length > 0 && (
        <ul class="gl-plain gl-rows">
          {items.map((item) => (
            <li key={`${item.entity} ${item.name ?? ''}`}>
              <div>
                <bdi>{item.name ?? item.label}</bdi>
                <p class="gl-meta">
                  {item.name === undefined
                    ? t('unmarked.wholeEntity')
                    : t('unmarked.nameOf', [isolated(item.label)])}
                </p>
              </div>
              <button
                type="button"
                class="gl-button gl-quiet"
                aria-label={t('unmarked.againOf', [isolated(item.name ?? item.label)])}
                onClick={() => {
                  onMark(item);
                  // The button is about to go; the focus must not go with it.
                  hint.current?.focus();
                }}
              >
                {t('unmarked.again')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
