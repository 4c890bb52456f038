import { useState } from 'preact/hooks';
import { copyText } from '../../../ui/clipboard';
import { t } from '../../../ui/strings';

/** What has become of the last copy, in words; empty before the first. */
export interface Copying {
  readonly message: string;
  readonly copy: (text: string) => void;
  /** Says something else there. */
  readonly say: (message: string) => void;
}

/** Copies texts and says how it went, for a live region. */
export function useCopy(): Copying {
  const [message, setMessage] = useState('');
  const copy = (text: string): void => {
    // Emptied first, so that a second copy is said as well.
    setMessage('');
    copyText(text).then(
      () => setMessage(t('cite.copied')),
      () => setMessage(t('cite.refused')),
    );
  };
  return { message, copy, say: setMessage };
}
