/** Theme and size of text of the extension's own pages, the card in its frame among them. No page of the web reads these. */
import browser, { type Storage } from 'webextension-polyfill';
import { differing, inTurn } from './stored';

/** `auto` is the browser's own. */
export const THEMES = ['auto', 'light', 'dark'] as const;
export const TEXT_SIZES = ['small', 'normal', 'large', 'larger'] as const;

export interface Appearance {
  readonly theme: (typeof THEMES)[number];
  readonly textSize: (typeof TEXT_SIZES)[number];
}

export const PLAIN: Appearance = { theme: 'auto', textSize: 'normal' };

const KEYS = Object.keys(PLAIN);

/** Reads a choice from stored values; a value that is not of its kind counts as not stored. */
function appearanceFrom(stored: Readonly<Record<string, unknown>>): Appearance {
  return {
    theme: THEMES.find((known) => known === stored.theme) ?? PLAIN.theme,
    textSize: TEXT_SIZES.find((known) => known === stored.textSize) ?? PLAIN.textSize,
  };
}

/** Stores a choice; a value equal to the default is removed. @throws where the browser's storage fails */
export function changeAppearance(values: Partial<Appearance>): Promise<void> {
  return inTurn(() => differing(values, PLAIN));
}

/**
 * Calls back with the choice, and whether it is the default, now and after each change, for as long as the page lives. Where the
 * storage fails, pages look as they do by default, and what reads the settings beside this says what is wrong.
 */
export async function followAppearance(
  onChoice: (choice: Appearance, isPlain: boolean) => void,
): Promise<void> {
  const tell = (choice: Appearance): void =>
    onChoice(choice, choice.theme === PLAIN.theme && choice.textSize === PLAIN.textSize);
  const read = async (): Promise<Appearance> =>
    appearanceFrom(await browser.storage.local.get(KEYS));
  browser.storage.onChanged.addListener(
    (changes: Record<string, Storage.StorageChange>, area: string): void => {
      if (area !== 'local' || !KEYS.some((key) => key in changes)) return;
      void read().then(tell, () => undefined);
    },
  );
  tell(await read().catch(() => PLAIN));
}
