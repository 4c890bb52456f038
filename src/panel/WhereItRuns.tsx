import type { JSX } from 'preact';
import { t } from '../ui/strings';
import { Choices } from './Choices';
import { SiteList } from './SiteList';

/** On all pages, on those of listed sites, or on those that are asked for. */
export const RUNS = ['everywhere', 'listed', 'asked'] as const;
export type Runs = (typeof RUNS)[number];

/** The list of sites that are left out, and that of sites that alone are read. */
export type SiteListName = 'sitesOff' | 'sitesOn';

export interface WhereItRunsProps {
  readonly runs: Runs;
  readonly onRuns: (runs: Runs) => void;
  readonly sites: Readonly<Record<SiteListName, readonly string[]>>;
  readonly onAdd: (list: SiteListName, sites: readonly string[]) => void;
  readonly onRemove: (list: SiteListName, site: string) => void;
  /** Gives a file to the reader. */
  readonly onSave: (filename: string, text: string) => void;
}

/** The choice of the pages that are read, and the list of sites that it rests on. */
export function WhereItRuns(props: WhereItRunsProps): JSX.Element {
  const { runs, sites, onAdd, onRemove, onSave } = props;
  const list = runs === 'listed' ? 'sitesOn' : 'sitesOff';
  return (
    <>
      <Choices
        legend={t('choices.runs')}
        choices={RUNS.map((value) => ({
          value,
          label: t(`choices.run.${value}`),
          hint: t(`choices.runHint.${value}`),
        }))}
        chosen={runs}
        onChoose={props.onRuns}
      />
      {runs !== 'asked' && (
        <SiteList
          key={list}
          name={list}
          sites={sites[list]}
          onAdd={(added) => onAdd(list, added)}
          onRemove={(site) => onRemove(list, site)}
          onSave={onSave}
        />
      )}
    </>
  );
}
