/**
 * Lets views speak in tests: the fake browser answers `i18n.getMessage` from `assets/locales/`, through the same conversion
 * that the build uses, in English until told otherwise. Import it for its effect before the view.
 */
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Language, messagesOf } from './locales';

let spoken: Language = 'en';

/** From now on the interface speaks this language. */
export function speak(language: Language): void {
  spoken = language;
}

fakeBrowser.i18n.getMessage = ((key: string, substitutions: string | string[] = []) => {
  const message = messagesOf(spoken).get(key);
  if (message === undefined) throw new Error(`assets/locales/${spoken}.yml has no "${key}"`);
  const given = [substitutions].flat();
  return message.replace(/\$([1-9$])/gu, (_, slot: string) =>
    slot === '$' ? '$' : (given[Number(slot) - 1] ?? ''),
  );
}) as typeof fakeBrowser.i18n.getMessage;
