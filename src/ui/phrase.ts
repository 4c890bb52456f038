import type { ComponentChildren } from 'preact';
import { t } from './strings';

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

/** Pieces of one line beside each other, parted as the language of the interface does: "Zamir Kabulov, to Taliban". */
export function beside([first, ...others]: readonly ComponentChildren[]): ComponentChildren {
  return others.reduce<ComponentChildren>(
    (left, right) => phrase((a, b) => t('pair', [a, b]), left, right),
    first,
  );
}
