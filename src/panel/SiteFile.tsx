import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { counted, isolated, numberWords, t } from '../ui/strings';
import { type BadLine, MAX_BYTES, readSites, siteFile } from './site-file';
import type { SiteListName } from './WhereItRuns';

export interface SiteFileProps {
  readonly name: SiteListName;
  readonly title: string;
  readonly sites: readonly string[];
  readonly onAdd: (sites: readonly string[]) => void;
  /** Gives a file to the reader. */
  readonly onSave: (filename: string, text: string) => void;
}

type Outcome =
  | { readonly kind: 'added'; readonly count: number; readonly bad: readonly BadLine[] }
  | { readonly kind: 'failed'; readonly words: string };

/** The ways to take a list of sites along as a file, and to add those of a file to it. */
export function SiteFile({ name, title, sites, onAdd, onSave }: SiteFileProps): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<Outcome>();

  const take = async (file: File): Promise<void> => {
    const fails = (words: string): void => setOutcome({ kind: 'failed', words });
    const called = isolated(file.name);
    if (file.size > MAX_BYTES) {
      fails(t('choices.fileTooLarge', [called]));
      return;
    }
    try {
      const read = readSites(decode(await file.arrayBuffer()), name);
      const added = read.sites.filter((site) => !sites.includes(site));
      if (added.length > 0) onAdd(added);
      setOutcome({ kind: 'added', count: added.length, bad: read.bad });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      fails(t('choices.fileUnread', [called, isolated(reason)]));
    }
  };

  return (
    <div class="gl-site-file">
      <button type="button" class="gl-link" onClick={() => input.current?.click()}>
        {t('choices.import')}
      </button>
      {sites.length > 0 && (
        <button
          type="button"
          class="gl-link"
          onClick={() => onSave(`gloss-${name}.txt`, siteFile(title, sites))}
        >
          {t('choices.export')}
        </button>
      )}
      <input
        ref={input}
        type="file"
        accept=".txt,.json,text/plain,application/json"
        hidden
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          // So that the same file can be chosen again once it is mended.
          const chosen = event.currentTarget;
          if (file) void take(file).then(() => (chosen.value = ''));
        }}
      />
      <p class="gl-meta" role="status">
        {outcome?.kind === 'added' && counted('choices.added', outcome.count)}
      </p>
      {outcome?.kind === 'failed' && (
        <p class="gl-problem" role="alert">
          {outcome.words}
        </p>
      )}
      {outcome?.kind === 'added' && outcome.bad.length > 0 && <BadLines bad={outcome.bad} />}
    </div>
  );
}

/** A text in any other encoding is refused: read wrongly, it would give other sites. */
const decode = (bytes: ArrayBuffer): string =>
  new TextDecoder('utf-8', { fatal: true }).decode(bytes);

/** What a file had that is no site: all of it, so that nothing is lost unseen. */
function BadLines({ bad }: { readonly bad: readonly BadLine[] }): JSX.Element {
  return (
    <div class="gl-problem" role="alert">
      <p>{counted('choices.bad', bad.length)}</p>
      <ul class="gl-plain">
        {bad.map(({ at, text }) => (
          <li key={at}>{t('choices.badLine', [numberWords(at), isolated(text)])}</li>
        ))}
      </ul>
    </div>
  );
}
