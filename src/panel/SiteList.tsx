import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { isolated, t } from '../ui/strings';
import { siteFrom } from './site-name';
import { SiteFile } from './SiteFile';
import type { SiteListName } from './WhereItRuns';

export interface SiteListProps {
  readonly name: SiteListName;
  readonly sites: readonly string[];
  readonly onRemove: (site: string) => void;
  readonly onAdd: (sites: readonly string[]) => void;
  /** Gives a file to the reader. */
  readonly onSave: (filename: string, text: string) => void;
}

/** What is said of each list. */
const WORDS = {
  sitesOff: () => ({
    heading: t('options.sites'),
    none: t('options.noSites'),
    add: t('options.addLabel'),
  }),
  sitesOn: () => ({
    heading: t('choices.sitesOn'),
    none: t('choices.noSitesOn'),
    add: t('choices.addSiteOn'),
  }),
};

/** A list of sites, a field to add one, and ways to take the list along and to bring one. */
export function SiteList({ name, sites, onRemove, onAdd, onSave }: SiteListProps): JSX.Element {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string>();
  const words = WORDS[name]();

  const add = () => {
    const site = siteFrom(typed);
    if (site === undefined || sites.includes(site)) {
      setProblem(
        site === undefined ? t('options.addInvalid') : t('options.addKnown', [isolated(site)]),
      );
      input.current?.focus();
      return;
    }
    setTyped('');
    setProblem(undefined);
    onAdd([site]);
  };

  return (
    <div class="gl-site-list">
      <h3>{words.heading}</h3>
      {sites.length === 0 ? (
        <p class="gl-meta">{words.none}</p>
      ) : (
        <ul class="gl-plain gl-sites">
          {sites.map((site) => (
            <li key={site}>
              <bdi dir="ltr">{site}</bdi>
              <button
                type="button"
                class="gl-button gl-quiet"
                aria-label={t('options.remove', [isolated(site)])}
                onClick={() => {
                  onRemove(site);
                  // The button is about to go; the focus must not go with it.
                  input.current?.focus();
                }}
              >
                {t('options.removeShort')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        class="gl-add"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <label for={`${id}-site`}>{words.add}</label>
        <div class="gl-add-row">
          <input
            ref={input}
            id={`${id}-site`}
            type="text"
            inputMode="url"
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            dir="ltr"
            placeholder={t('options.addPlaceholder')}
            value={typed}
            aria-invalid={problem !== undefined}
            aria-describedby={`${id}-hint ${id}-problem`}
            onInput={(event) => {
              setTyped(event.currentTarget.value);
              setProblem(undefined);
            }}
          />
          <button type="submit" class="gl-button">
            {t('options.addButton')}
          </button>
        </div>
        <p id={`${id}-hint`} class="gl-meta">
          {t('choices.pattern')}
        </p>
        <p id={`${id}-problem`} class="gl-problem" role="alert">
          {problem}
        </p>
      </form>
      <SiteFile name={name} title={words.heading} sites={sites} onAdd={onAdd} onSave={onSave} />
    </div>
  );
}
