import type { JSX } from 'preact';
import { formatDate } from '../ui/dates';
import { counted, isolated, listed, t } from '../ui/strings';
import { Switch } from '../ui/Switch';

export interface PackSummary {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly version: string;
  /** EDTF. */
  readonly reachesTo: string;
  readonly counts: {
    readonly entities: number;
    readonly quotes: number;
    readonly facts: number;
    readonly sources: number;
  };
}

export interface PackSwitchesProps {
  readonly packs: readonly PackSummary[];
  /** Ids of packs that are switched off. */
  readonly off: readonly string[];
  readonly onPack: (pack: string, on: boolean) => void;
}

/** The packs, each with what it holds and until when it reaches, and a switch. */
export function PackSwitches({ packs, off, onPack }: PackSwitchesProps): JSX.Element {
  if (packs.length === 0) return <p class="gl-meta">{t('options.noPacks')}</p>;
  return (
    <>
      <p class="gl-meta">{t('choices.packsHint')}</p>
      <ul class="gl-plain gl-packs">
        {packs.map((pack) => (
          <li key={pack.id}>
            <Switch
              on={!off.includes(pack.id)}
              onChange={(on) => onPack(pack.id, on)}
              label={
                <bdi class="gl-row-label" lang={pack.language}>
                  {pack.title}
                </bdi>
              }
            />
            <p class="gl-meta">
              {t('options.version', [isolated(pack.version), formatDate(pack.reachesTo)])}
              <br />
              {listed([
                counted('options.entities', pack.counts.entities),
                counted('options.quotes', pack.counts.quotes),
                counted('options.facts', pack.counts.facts),
                counted('options.sources', pack.counts.sources),
              ])}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
