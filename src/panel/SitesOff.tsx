import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { isolated, t } from '../ui/strings';
import { siteFrom } from './site-name';

export interface SitesOffProps {
  readonly sites: readonly string[];
  readonly onRemove: (site: string) => void;
  readonly onAdd: (site: string) => void;
}

/** The list of sites on which names are not marked, and a field to add one. */
export function SitesOff({ sites, onRemove, onAdd }: SitesOffProps): JSX.Element {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string>();

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
    onAdd(site);
  };

  return (
    <>
      <p class="gl-meta">{sites.length === 0 ? t('options.noSites') : t('options.sitesHint')}</p>
      {sites.length > 0 && (
        <ul class="gl-plain gl-sites">
          {sites.map((site) => (
            <li key={site}>
              <bdi>{site}</bdi>
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
        <label for={`${id}-site`}>{t('options.addLabel')}</label>
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
            aria-describedby={`${id}-problem`}
            onInput={(event) => {
              setTyped(event.currentTarget.value);
              setProblem(undefined);
            }}
          />
          <button type="submit" class="gl-button">
            {t('options.addButton')}
          </button>
        </div>
        <p id={`${id}-problem`} class="gl-problem" role="alert">
          {problem}
        </p>
      </form>
    </>
  );
}
