/** The keys of the extension's commands, and the way to where the browser lets them be changed. */
import browser from 'webextension-polyfill';

export interface Shortcut {
  /** What the command does, in the browser's language. */
  readonly does: string;
  /** As the browser writes it; empty where the command has none. */
  readonly keys: string;
}

/** All commands, in the order of the manifest. */
export async function shortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ description = '', shortcut = '' }) =>
    // The button's own command has no words.
    description === '' ? [] : [{ does: description, keys: shortcut }],
  );
}

/**
 * The way to the page on which the browser lets keys be changed.
 * @returns undefined where there is none that an extension may open (Firefox before 137)
 */
export function shortcutsPage(): (() => Promise<void>) | undefined {
  if (!import.meta.env.FIREFOX)
    return async () => {
      await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
    };
  // The types say that it is always there.
  const { commands } = browser as { commands: { openShortcutSettings?: () => Promise<void> } };
  return commands.openShortcutSettings?.bind(commands);
}
