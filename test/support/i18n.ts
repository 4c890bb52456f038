/**
 * Lets views speak real English in tests: the fake browser answers `i18n.getMessage` from `assets/locales/en.yml`,
 * through the same conversion that the build uses. Import it for its effect before the view.
 */
import { generateChromeMessages, parseMessagesText } from '@wxt-dev/i18n/build';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import words from '../../assets/locales/en.yml?raw';

export const messages = generateChromeMessages(parseMessagesText(words, 'YAML'));

fakeBrowser.i18n.getMessage = ((key: string, substitutions: string | string[] = []) => {
  const message = messages[key]?.message;
  if (message === undefined) throw new Error(`assets/locales/en.yml has no "${key}"`);
  const given = [substitutions].flat();
  return message.replace(/\$([1-9$])/gu, (_, slot: string) =>
    slot === '$' ? '$' : (given[Number(slot) - 1] ?? ''),
  );
}) as typeof fakeBrowser.i18n.getMessage;
