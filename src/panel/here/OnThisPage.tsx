import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { BackIcon, ForwardIcon } from '../../ui/icons';
import { counted, t } from '../../ui/strings';
import { step } from './arrange';
import { useHere } from './here-context';

/** How often the page beside the panel names an entity, and the way from mention to mention; draws nothing where it does not. */
export function OnThisPage({ entity }: { readonly entity: string }): JSX.Element | null {
  const [{ status }, { go }] = useHere();
  const [last, setLast] = useState<string | null>(null);
  if (status.kind !== 'live') return null;
  const count = status.entities.find((known) => known.entity === entity)?.count ?? 0;
  if (count === 0) return null;
  const its = status.mentions.filter((mention) => mention.entity === entity);
  const at = its.findIndex(({ key }) => key === last);
  const turn = (by: 1 | -1) => {
    const next = step(status, entity, last, by);
    if (!next) return;
    setLast(next.key);
    go(next.key);
  };
  return (
    <div class="gl-on-page" role="group" aria-label={t('here.heading')}>
      {/* The ways stand before the words, which change as they are gone. Very long pages tell their first mentions only. */}
      <Turn words={t('here.previous')} disabled={its.length === 0} onClick={() => turn(-1)}>
        <BackIcon />
      </Turn>
      <Turn words={t('here.next')} disabled={its.length === 0} onClick={() => turn(1)}>
        <ForwardIcon />
      </Turn>
      <p class="gl-meta" aria-live="polite">
        {at === -1 ? counted('here.onPage', count) : t('here.place', [at + 1, count])}
      </p>
    </div>
  );
}

interface TurnProps {
  readonly words: string;
  readonly disabled: boolean;
  readonly onClick: () => void;
  readonly children: JSX.Element;
}

function Turn({ words, children, ...rest }: TurnProps): JSX.Element {
  return (
    <button type="button" class="gl-tool" aria-label={words} title={words} {...rest}>
      {children}
    </button>
  );
}
