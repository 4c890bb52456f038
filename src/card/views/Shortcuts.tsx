import type { JSX, RefObject } from 'preact';
import { useId } from 'preact/hooks';
import { t } from '../../ui/strings';

export interface ShortcutsProps {
  readonly id: string;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** Whether the card can be pinned, and so moved. */
  readonly movable: boolean;
}

/** The keys that a card knows. */
export function Shortcuts({ id, heading, movable }: ShortcutsProps): JSX.Element {
  const headingId = useId();
  const keys = [
    { keys: ['←', '→'], does: t('keys.sections') },
    { keys: ['Alt ←', 'Alt →'], does: t('keys.trail') },
    ...(movable ? [{ keys: ['Shift ←↑↓→'], does: t('keys.move') }] : []),
    { keys: ['?'], does: t('keys.list') },
    { keys: ['Esc'], does: t('keys.close') },
  ];
  return (
    <section class="gl-drawer" id={id} aria-labelledby={headingId}>
      <h2 ref={heading} id={headingId} tabIndex={-1}>
        {t('menu.shortcuts')}
      </h2>
      <dl class="gl-keys">
        {keys.map((line) => (
          <div key={line.does}>
            <dt>
              {line.keys.map((key) => (
                <kbd key={key} dir="ltr">
                  {key}
                </kbd>
              ))}
            </dt>
            <dd>{line.does}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
