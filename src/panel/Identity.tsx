import type { JSX } from 'preact';
import type { Entity, Name } from '../pack/types';
import { phrase } from '../ui/phrase';
import { isolated, locale, numberWords, t } from '../ui/strings';
import { LinkedText } from './LinkedText';

export interface IdentityProps {
  readonly entity: Entity;
  /** The language of the pack, in which the grounds are written. */
  readonly language: string;
}

/**
 * What ties an entity to the same one elsewhere: its forms that no source of the pack has, and its Wikidata item, each with
 * the page it was looked up on. Folded away: a reader of the sources needs neither.
 */
export function Identity({ entity, language }: IdentityProps): JSX.Element | null {
  const external = entity.names.filter(({ origin }) => origin === 'external');
  const { wikidata } = entity;
  if (external.length === 0 && !wikidata) return null;
  return (
    <div class="gl-identity">
      {external.length > 0 && (
        <details>
          <summary>
            {t('identity.alsoWritten')} <span class="gl-count">{numberWords(external.length)}</span>
          </summary>
          <ul class="gl-plain">
            {external.map((name) => (
              <li key={`${name.language ?? ''} ${name.text}`}>
                <ExternalName name={name} language={language} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {wikidata && (
        <details>
          <summary>{phrase((id) => t('card.wikidata', [id]), <bdi>{wikidata.id}</bdi>)}</summary>
          <LinkedText text={wikidata.basis} language={language} />
        </details>
      )}
    </div>
  );
}

function ExternalName({
  name,
  language,
}: {
  readonly name: Name;
  readonly language: string;
}): JSX.Element {
  return (
    <>
      <bdi lang={name.language}>{name.text}</bdi>
      {name.language !== undefined && <span class="gl-meta"> {languageWords(name.language)}</span>}
      {name.basis !== undefined && <LinkedText text={name.basis} language={language} />}
    </>
  );
}

/** A language by its name and tag, such as "Russian (ru)". */
function languageWords(tag: string): string {
  try {
    const name = new Intl.DisplayNames(locale(), { type: 'language', fallback: 'none' }).of(tag);
    return name === undefined ? tag : t('identity.language', [name, isolated(tag)]);
  } catch {
    // A pack's language is any text; what is no tag stands as it is.
    return tag;
  }
}
