import { useCallback, useRef } from 'preact/hooks';

/** Why a card stays open though nobody points at it. */
export type KeptFor = 'pin' | 'notice';

/**
 * Keeps a card open for as long as there is a reason, and tells when the first comes and the last goes.
 * At once and not after the next drawing: the card must be held before what it stands on goes.
 */
export function useKept(
  onPin: ((on: boolean) => void) | undefined,
): (reason: KeptFor, on: boolean) => void {
  const reasons = useRef(new Set<KeptFor>());
  return useCallback(
    (reason, on) => {
      const before = reasons.current.size > 0;
      if (on) reasons.current.add(reason);
      else reasons.current.delete(reason);
      const now = reasons.current.size > 0;
      if (now !== before) onPin?.(now);
    },
    [onPin],
  );
}
