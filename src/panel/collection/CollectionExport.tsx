import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CollectedQuote } from '../../pack/collected';
import type { ExportedFile } from '../../pack/export';
import type { Library } from '../../pack/library';
import { isolated, t } from '../../ui/strings';
import { saveFile } from '../save-file';
import { collectionMarkdown } from './markdown';

export interface CollectionExportProps {
  readonly library: Library;
  readonly quotes: readonly CollectedQuote[];
  readonly save?: (file: ExportedFile) => void;
  readonly print?: () => void;
}

const FORMS = ['markdown', 'csl', 'csv', 'annotations'] as const;
type Form = (typeof FORMS)[number];

/** The ways to take a collection along, and to put it on paper. */
export function CollectionExport({
  library,
  quotes,
  save = saveFile,
  print = () => window.print(),
}: CollectionExportProps): JSX.Element {
  const [message, setMessage] = useState('');
  const run = async (form: Form): Promise<void> => {
    setMessage('');
    const file = await written(form, library, quotes);
    save(file);
    setMessage(t('export.saved', [isolated(file.filename)]));
  };
  return (
    <section class="gl-section gl-take" aria-label={t('collect.take')}>
      <p class="gl-take-ways">
        <span class="gl-meta">{t('collect.take')}</span>
        {FORMS.map((form) => (
          <button
            key={form}
            type="button"
            class="gl-link"
            onClick={() =>
              void run(form).catch((error: unknown) =>
                setMessage(t('export.failed', [isolated(String(error))])),
              )
            }
          >
            {t(`collect.forms.${form}`)}
          </button>
        ))}
        <button type="button" class="gl-link" onClick={print}>
          {t('collect.print')}
        </button>
      </p>
      <p class="gl-meta" role="status">
        {message}
      </p>
    </section>
  );
}

async function written(
  form: Form,
  library: Library,
  quotes: readonly CollectedQuote[],
): Promise<ExportedFile> {
  const title = t('collect.heading');
  if (form === 'markdown')
    return {
      filename: 'collection.md',
      mediaType: 'text/markdown;charset=utf-8',
      text: collectionMarkdown(title, library, quotes),
    };
  // Loaded when it is first asked for, as the panel's other exports are.
  const { writeCollectionAnnotations, writeCollectionCsl, writeCollectionCsv } =
    await import('../../pack/export/collection');
  switch (form) {
    case 'csl':
      return {
        filename: 'collection.sources.csl.json',
        mediaType: 'application/vnd.citationstyles.csl+json',
        text: writeCollectionCsl(quotes),
      };
    case 'csv':
      return {
        filename: 'collection.csv',
        mediaType: 'text/csv;charset=utf-8;header=present',
        text: writeCollectionCsv(quotes),
      };
    case 'annotations':
      return {
        filename: 'collection.annotations.jsonld',
        mediaType: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
        text: writeCollectionAnnotations(quotes, title),
      };
  }
}
