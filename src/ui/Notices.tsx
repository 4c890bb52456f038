import type { JSX } from 'preact';
import { NoticeIcon } from './icons';
import { t } from './strings';

/** What has gone wrong, in full sentences; draws nothing where nothing has. */
export function Notices({
  problems,
}: {
  readonly problems: readonly string[];
}): JSX.Element | null {
  if (problems.length === 0) return null;
  return (
    <ul class="gl-notices" aria-label={t('problems.title')}>
      {problems.map((problem) => (
        <li key={problem}>
          <NoticeIcon />
          <span dir="auto">{problem}</span>
        </li>
      ))}
    </ul>
  );
}
