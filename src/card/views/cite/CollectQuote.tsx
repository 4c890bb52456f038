import type { JSX } from 'preact';
import { t } from '../../../ui/strings';
import { useCollection } from './collection-context';

/** Takes a quote into the collection, or out of it. */
export function CollectQuote({
  quote,
  onDone,
}: {
  readonly quote: string;
  /** What has become of it, in words. */
  readonly onDone: (message: string) => void;
}): JSX.Element | null {
  const collection = useCollection();
  if (!collection) return null;
  const isIn = collection.collected.some((item) => item.quote === quote);
  const turn = (): void => {
    collection
      .change((now) => {
        const others = now.filter((item) => item.quote !== quote);
        return isIn ? others : [...others, { quote, note: '' }];
      })
      .then(
        () => onDone(t(isIn ? 'collect.left' : 'collect.taken')),
        () => onDone(t('collect.notKept')),
      );
  };
  return (
    <button
      type="button"
      class="gl-cite-tool"
      aria-label={t('collect.quote')}
      aria-pressed={isIn}
      onClick={turn}
    >
      {t(isIn ? 'collect.collected' : 'collect.collect')}
    </button>
  );
}
