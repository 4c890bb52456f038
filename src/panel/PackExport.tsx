import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { exportPack, ExportedFile } from '../pack/export';
import { EXPORT_FORMATS, type ExportFormat } from '../pack/export/formats';
import type { Pack } from '../pack/types';
import { exportWords, isolated, t } from '../ui/strings';
import { saveFile } from './save-file';

/** The code that writes the formats. */
type Exporter = () => Promise<{ readonly exportPack: typeof exportPack }>;

/** Loaded when it is first asked for: the panel starts without it. */
const loadExporter: Exporter = () => import('../pack/export');

export interface PackExportProps {
  readonly pack: Pack;
  readonly load?: Exporter;
  readonly save?: (file: ExportedFile) => void;
}

type Outcome =
  | { readonly kind: 'saved'; readonly filename: string }
  | { readonly kind: 'failed'; readonly reason: string };

/** The ways to take a whole pack along, in forms that other programs read. */
export function PackExport({
  pack,
  load = loadExporter,
  save = saveFile,
}: PackExportProps): JSX.Element {
  const [outcome, setOutcome] = useState<Outcome>();

  const run = async (format: ExportFormat) => {
    setOutcome(undefined);
    try {
      const { exportPack } = await load();
      const file = exportPack(pack, format);
      save(file);
      setOutcome({ kind: 'saved', filename: file.filename });
    } catch (error) {
      setOutcome({
        kind: 'failed',
        reason: error instanceof Error ? error.message : String(error),
      });
    }
  };

  return (
    <details class="gl-export">
      <summary>{t('export.heading')}</summary>
      <p class="gl-meta">
        <bdi lang={pack.language}>{pack.title}</bdi>
      </p>
      <ul class="gl-plain">
        {EXPORT_FORMATS.map((format) => {
          const { name, holds } = exportWords(format);
          return (
            <li key={format}>
              <button type="button" class="gl-link" onClick={() => void run(format)}>
                {name}
              </button>{' '}
              <span class="gl-meta">{holds}</span>
            </li>
          );
        })}
      </ul>
      <p class="gl-meta" role="status">
        {outcome?.kind === 'saved' && t('export.saved', [isolated(outcome.filename)])}
      </p>
      <p class="gl-problem" role="alert">
        {outcome?.kind === 'failed' && t('export.failed', [isolated(outcome.reason)])}
      </p>
    </details>
  );
}
