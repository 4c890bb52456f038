/** The strings of the interface in every language, as the browser gets them. */
import { generateChromeMessages, parseMessagesText } from '@wxt-dev/i18n/build';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const TRANSLATIONS = ['fr', 'ru', 'es', 'ar'] as const;
export type Language = 'en' | (typeof TRANSLATIONS)[number];
export const LANGUAGES: readonly Language[] = ['en', ...TRANSLATIONS];

const LOCALES = join(import.meta.dirname, '../../assets/locales');
const read = new Map<Language, ReadonlyMap<string, string>>();

/** Messages by the names that browsers know them by, such as `card_close`. */
export function messagesOf(language: Language): ReadonlyMap<string, string> {
  const known = read.get(language);
  if (known) return known;
  const yaml = readFileSync(join(LOCALES, `${language}.yml`), 'utf8');
  const messages = new Map(
    Object.entries(generateChromeMessages(parseMessagesText(yaml, 'YAML'))).map(
      ([key, { message }]) => [key, message],
    ),
  );
  read.set(language, messages);
  return messages;
}

/** The plural categories (CLDR) that numbers have in a language. */
export function pluralForms(language: Language): readonly Intl.LDMLPluralRule[] {
  return new Intl.PluralRules(language).resolvedOptions().pluralCategories;
}

const FORM = /_(zero|one|two|few|many|other)$/u;

/** Names of messages that count something, without their forms: `card_moreQuotes`. English has them all. */
const COUNTED: ReadonlySet<string> = new Set(
  [...messagesOf('en').keys()]
    .filter((key) => key.endsWith('_one') && messagesOf('en').has(key.replace(FORM, '_other')))
    .map((key) => key.replace(FORM, '')),
);

/** What a message counts, and the form of number that it is for; undefined where it counts nothing. */
export function countedBy(
  key: string,
): { readonly what: string; readonly form: Intl.LDMLPluralRule } | undefined {
  const what = key.replace(FORM, '');
  if (what === key || !COUNTED.has(what)) return undefined;
  return { what, form: key.slice(what.length + 1) as Intl.LDMLPluralRule };
}
