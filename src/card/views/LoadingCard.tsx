import type { JSX } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { t } from '../../ui/strings';
import { useCardKeys } from './card-keys';
import { CardHeader } from './CardHeader';
import { useNaturalHeight } from './natural-height';

export interface LoadingCardProps {
  readonly onClose: () => void;
  readonly onResize: ((height: number) => void) | undefined;
}

const nothing = (): void => undefined;

/** What stands in a card's place while the packs are being read: seen only where that takes longer than the pointer’s rest. */
export function LoadingCard({ onClose, onResize }: LoadingCardProps): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const headingId = useId();
  useNaturalHeight(dialog, onResize);
  useCardKeys(dialog, {
    ring: false,
    onEscape: onClose,
    onBack: nothing,
    onForward: nothing,
    onList: nothing,
  });
  return (
    <dialog ref={dialog} open class="gl-card gl-loading" aria-labelledby={headingId} aria-busy>
      <CardHeader headingId={headingId} title={t('card.loading')} onClose={onClose} />
    </dialog>
  );
}
