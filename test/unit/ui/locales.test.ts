import { parse } from 'yaml';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  countedBy,
  LANGUAGES,
  messagesOf,
  pluralForms,
  TRANSLATIONS,
  type Language,
} from '../../support/locales';

const LOCALES = join(import.meta.dirname, '../../../assets/locales');

/** Messages that are rightly the same as in English, and why. */
const SAME: Readonly<Record<Exclude<Language, 'en'>, Readonly<Record<string, string>>>> = {
  fr: {
    kind_organisation: 'one word in both languages',
    kind_document: 'one word in both languages',
    kinds_organisation: 'one word in both languages',
    kinds_document: 'one word in both languages',
    card_sources: 'one word in both languages',
    source_one: 'one word in both languages',
    popup_count_one: 'one word in both languages',
    popup_count_other: 'one word in both languages',
    popup_options: 'one word in both languages',
    licences_heading: 'one word in both languages',
    options_sources_one: 'one word in both languages',
    options_sources_other: 'one word in both languages',
    compare_passages_one: 'one word in both languages',
    compare_passages_other: 'one word in both languages',
    card_wikidata: 'the name of a work',
    card_letters: 'one alphabet',
    search_facet_source: 'one word in both languages',
    search_sources: 'one word in both languages',
    sourceProperty_container_title: 'one word in both languages',
    marks_previewFrom: 'one name in both languages',
  },
  ru: {},
  es: {
    choices_bytes_one: 'one word in both languages',
    choices_bytes_other: 'one word in both languages',
    card_wikidata: 'the name of a work',
    card_letters: 'one alphabet',
    marks_previewFrom: 'one name in both languages',
  },
  ar: {},
};

/** The same everywhere: names of formats and of the extension, an address, and mere forms of putting things beside each other. */
const SAME_EVERYWHERE = new Set([
  'extName',
  'options_addPlaceholder',
  'search_choice',
  'export_name_schema_org',
  'export_name_web_annotation',
  'export_name_csl_json',
  'direction',
  'pair',
  'labelled',
  'aside',
  'date_interval',
  'identity_language',
  'cite_formats_apa',
  'cite_formats_bibtex',
  'cite_formats_csl_json',
  'collect_forms_markdown',
  'collect_forms_csl',
  'collect_forms_csv',
  'collect_forms_annotations',
  'cite_attribution',
  'cite_speaker',
  'cite_reading',
  'cite_line',
  'cite_parted',
]);

const slots = (message: string) =>
  [...message.matchAll(/\$\d/gu)]
    .map(([slot]) => slot)
    .filter((slot, at, all) => all.indexOf(slot) === at)
    .sort();

/** Whether a form is for one number only, which its words may then say themselves: Arabic "two" is. */
function isForOneNumber(language: Language, form: Intl.LDMLPluralRule): boolean {
  const rules = new Intl.PluralRules(language);
  const numbers = Array.from({ length: 200 }, (_, n) => n).filter((n) => rules.select(n) === form);
  return numbers.length === 1;
}

/** Every key with its depth, in the order of the file. */
function order(language: Language): string[] {
  const paths = (node: unknown, path: readonly string[]): string[] =>
    typeof node === 'object' && node !== null
      ? Object.entries(node).flatMap(([key, value]) => paths(value, [...path, key]))
      : [path.join('_')];
  const keys = paths(parse(readFileSync(join(LOCALES, `${language}.yml`), 'utf8')), []);
  return keys.map((key) => countedBy(key)?.what ?? key).filter((k, at, all) => k !== all[at - 1]);
}

describe('the languages of the interface', () => {
  it('are those that have a file', () => {
    expect(readdirSync(LOCALES).sort()).toEqual(LANGUAGES.map((name) => `${name}.yml`).sort());
  });

  it.each(LANGUAGES)(
    '%s has names that browsers allow for messages, and no empty one',
    (language) => {
      for (const [key, message] of messagesOf(language)) {
        expect(key).toMatch(/^[A-Za-z0-9_@]+$/);
        expect(message.trim(), key).not.toBe('');
      }
    },
  );

  it.each(LANGUAGES)(
    '%s has a form for every kind of number, and none that is never asked for',
    (language) => {
      const forms = new Map<string, string[]>();
      for (const key of messagesOf(language).keys()) {
        const counted = countedBy(key);
        if (counted) forms.set(counted.what, [...(forms.get(counted.what) ?? []), counted.form]);
      }
      const wanted = [...pluralForms(language)].sort();
      for (const [what, given] of forms) expect(given.sort(), what).toEqual(wanted);
    },
  );

  it('does not use the plural forms of the library, which knows only one and more', () => {
    for (const [key, message] of messagesOf('en')) expect(message, key).not.toContain(' | ');
  });

  it.each(TRANSLATIONS)(
    '%s has every message of English and no other, in the same order',
    (language) => {
      expect(order(language)).toEqual(order('en'));
    },
  );

  it.each(TRANSLATIONS)('%s says what English puts into its messages', (language) => {
    for (const [key, message] of messagesOf(language)) {
      const counted = countedBy(key);
      if (counted && isForOneNumber(language, counted.form) && slots(message).length === 0)
        continue;
      const english = messagesOf('en').get(counted ? `${counted.what}_other` : key) ?? '';
      expect(slots(message), key).toEqual(slots(english));
    }
  });

  it.each(TRANSLATIONS)('%s repeats no English, but for what is the same word', (language) => {
    const same = [...messagesOf(language)]
      .filter(([key, message]) => messagesOf('en').get(key) === message && !key.startsWith('@@'))
      .map(([key]) => key)
      .filter((key) => !SAME_EVERYWHERE.has(key));
    expect(same.sort()).toEqual(Object.keys(SAME[language]).sort());
  });
});

const LETTERS = { ru: /\p{Script=Cyrillic}/u, ar: /\p{Script=Arabic}/u };

describe('the typography of the interface', () => {
  const each = (language: Language, check: (message: string, key: string) => void) => {
    for (const [key, message] of messagesOf(language))
      if (!key.startsWith('@@')) check(message, key);
  };

  it.each(LANGUAGES)(
    'of %s has its own quotation marks, apostrophes and ellipses, and does not shout',
    (language) => {
      each(language, (message, key) => expect(message, key).not.toMatch(/["'`!]|\.\.\.|\s-\s/u));
    },
  );

  it.each(['fr', 'ru', 'es', 'ar'] as const)('of %s quotes in guillemets', (language) => {
    each(language, (message, key) => {
      expect(message, key).not.toMatch(/[“”„]/u);
      expect(message.split('«').length, key).toBe(message.split('»').length);
    });
  });

  it('of French keeps a thin space before high punctuation and inside guillemets', () => {
    each('fr', (message, key) => expect(message, key).not.toMatch(/[^\u202f][;:?»]|«[^\u202f]/u));
  });

  it('of Russian parts words with long dashes', () => {
    each('ru', (message, key) => expect(message, key).not.toMatch(/\s–\s/u));
  });

  it('of Arabic has the comma, semicolon and question mark of Arabic', () => {
    each('ar', (message, key) => expect(message, key).not.toMatch(/[,;?]/u));
  });

  it('of Arabic keeps words in Latin letters from disturbing the line', () => {
    each('ar', (message, key) => {
      // Alone they are the whole line, and the page says which way that runs.
      if (['extName', 'dateLocale', 'direction', 'options_addPlaceholder'].includes(key)) return;
      // `%s` is what the browser puts a selection for.
      const bare = message.replace(/\u2068[^\u2068\u2069]*\u2069|%s/gu, '');
      expect(bare, key).not.toMatch(/[\p{Script=Latin}\u2068\u2069]/u);
    });
  });

  it.each(['ru', 'ar'] as const)('of %s is in its own letters', (language) => {
    each(language, (message, key) => {
      const isName = /^(export_name_|collect_forms_|cite_formats_(apa|bibtex|csl_json)$)/u.test(
        key,
      );
      if (isName || ['extName', 'dateLocale', 'direction', 'options_addPlaceholder'].includes(key))
        return;
      if (!/\p{L}/u.test(message)) return;
      expect(message, key).toMatch(LETTERS[language]);
    });
  });
});
