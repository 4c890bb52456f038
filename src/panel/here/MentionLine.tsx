import type { JSX } from 'preact';
import { t } from '../../ui/strings';
import type { HereMention } from './here';

/** A mention among its words: a button that scrolls the page to it. */
export function MentionLine({
  mention,
  isCurrent,
  onGo,
}: {
  readonly mention: HereMention;
  readonly isCurrent: boolean;
  readonly onGo: (key: string) => void;
}): JSX.Element {
  const { key, before, name, after, language } = mention;
  return (
    <li>
      <button
        type="button"
        class="gl-here-mention"
        title={t('here.go')}
        aria-current={isCurrent ? 'location' : undefined}
        onClick={() => onGo(key)}
      >
        <bdi dir="auto" lang={language === '' ? undefined : language}>
          {before}
          <b>{name}</b>
          {after}
        </bdi>
      </button>
    </li>
  );
}
