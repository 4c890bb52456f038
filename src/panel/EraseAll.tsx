import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { isolated, t } from '../ui/strings';

export interface EraseAllProps {
  /** Rejects where it fails. */
  readonly onErase: () => Promise<void>;
}

/** The button that erases everything, once that is confirmed. */
export function EraseAll({ onErase }: EraseAllProps): JSX.Element {
  const id = useId();
  const [isAsking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string>();
  const keep = useRef<HTMLButtonElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);

  useEffect(() => {
    // The focus goes to what does no harm, and back to where it came from.
    if (isAsking) keep.current?.focus();
    else if (wasAsking.current) first.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);

  const erase = async (): Promise<void> => {
    setProblem(undefined);
    try {
      wasAsking.current = false;
      setAsking(false);
      await onErase();
    } catch (error) {
      setProblem(
        t('choices.eraseFailed', [
          isolated(error instanceof Error ? error.message : String(error)),
        ]),
      );
    }
  };

  return (
    <>
      {!isAsking && (
        <button
          ref={first}
          type="button"
          class="gl-button gl-quiet"
          onClick={() => setAsking(true)}
        >
          {t('choices.eraseAll')}
        </button>
      )}
      {isAsking && (
        <div
          class="gl-confirm"
          role="alertdialog"
          aria-labelledby={`${id}-title`}
          aria-describedby={`${id}-text`}
          onKeyDown={(event) => {
            if (event.key === 'Escape') setAsking(false);
          }}
        >
          <p id={`${id}-title`} class="gl-confirm-title">
            {t('choices.eraseAsk')}
          </p>
          <p id={`${id}-text`}>{t('choices.eraseWhat')}</p>
          <div class="gl-tools">
            <button ref={keep} type="button" class="gl-button" onClick={() => setAsking(false)}>
              {t('choices.keep')}
            </button>
            <button type="button" class="gl-button gl-danger" onClick={() => void erase()}>
              {t('choices.erase')}
            </button>
          </div>
        </div>
      )}
      {problem !== undefined && (
        <p class="gl-problem" role="alert">
          {problem}
        </p>
      )}
    </>
  );
}
