import type { JSX } from 'preact';
import { formatDate } from '../ui/dates';
import { phrase } from '../ui/phrase';
import { t } from '../ui/strings';
import type { PackEntries } from '../pack/entries';

/** The packs that names are looked up in, each with the date to which it reaches. */
export function PacksInUse({
  packs,
}: {
  readonly packs: readonly PackEntries[];
}): JSX.Element | null {
  if (packs.length === 0) return null;
  return (
    <ul class="gl-plain gl-popup-packs gl-meta" aria-label={t('options.packs')}>
      {packs.map(({ id, title, language, reachesTo }) => (
        <li key={id}>
          {phrase(
            (name, date) => t('pageList.pack', [name, date]),
            <bdi lang={language}>{title}</bdi>,
            formatDate(reachesTo),
          )}
        </li>
      ))}
    </ul>
  );
}
