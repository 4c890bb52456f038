import type { ComponentChildren } from 'preact';

// Private-use characters: no translation and no pack string holds them.
const SLOTS = ['\uE000', '\uE001', '\uE002'] as const;

/**
 * A sentence of the interface with elements in it, in the order in which the language wants them:
 * `phrase((a) => t('card.backTo', [a]), <bdi>Kabul</bdi>)`.
 */
export function phrase(
  write: (...slots: [string, string, string]) => string,
  ...parts: readonly ComponentChildren[]
): ComponentChildren[] {
  return write(...SLOTS)
    .split(/([\uE000-\uE002])/u)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const slot = SLOTS.findIndex((mark) => mark === piece);
      return slot === -1 ? piece : parts[slot];
    });
}
