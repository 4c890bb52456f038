/**
 * Lets views speak real English in tests: the fake browser answers `i18n.getMessage` from `assets/locales/en.yml`,
 * through the same conversion that the build uses. Import it for its effect before the view.
 */
import { generateChromeMessages, parseMessagesText } from '@wxt-dev/i18n/build';
import { readFileSync } from 'node:fs';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const file = new URL('../../assets/locales/en.yml', import.meta.url);
export const messages = generateChromeMessages(
  parseMessagesText(readFileSync(file, 'utf8'), 'YAML'),
);

fakeBrowser.i18n.getMessage = ((key: string, substitutions: string | string[] = []) => {
  const message = messages[key]?.message;
  if (message === undefined) throw new Error(`assets/locales/en.yml has no "${key}"`);
  const given = [substitutions].flat();
  return message.replace(/\$([1-9$])/gu, (_, slot: string) =>
    slot === '$' ? '$' : (given[Number(slot) - 1] ?? ''),
  );
}) as typeof fakeBrowser.i18n.getMessage;
