import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import { formatDate } from '../ui/dates';
import { Notices } from '../ui/Notices';
import { counted, isolated, listed, t } from '../ui/strings';
import { Switch } from '../ui/Switch';
import { MarkStyles, type MarkStylesProps } from './MarkStyles';
import { SitesOff } from './SitesOff';
import { UnmarkedList, type UnmarkedListProps } from './UnmarkedList';

export interface PackSummary {
  readonly title: string;
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

export interface OptionsProps {
  readonly marks: MarkStylesProps;
  readonly unmarked: UnmarkedListProps;
  readonly sitesOff: readonly string[];
  readonly onRemoveSite: (site: string) => void;
  readonly onAddSite: (site: string) => void;
  readonly paused: boolean;
  readonly onPause: (paused: boolean) => void;
  readonly packs: readonly PackSummary[];
  readonly problems: readonly string[];
}

/** The options page. */
export function Options(props: OptionsProps): JSX.Element {
  return (
    <main class="gl-options">
      <h1>{t('options.title')}</h1>
      <Notices problems={props.problems} />
      <Part heading={t('options.marking')}>
        <Switch
          on={!props.paused}
          onChange={(on) => props.onPause(!on)}
          label={t('options.mark')}
          hint={t('options.markHint')}
        />
      </Part>
      <Part heading={t('marks.heading')}>
        <MarkStyles {...props.marks} />
      </Part>
      <Part heading={t('unmarked.heading')}>
        <UnmarkedList {...props.unmarked} />
      </Part>
      <Part heading={t('options.sites')}>
        <SitesOff sites={props.sitesOff} onRemove={props.onRemoveSite} onAdd={props.onAddSite} />
      </Part>
      <Part heading={t('options.packs')}>
        {props.packs.length === 0 ? (
          <p class="gl-meta">{t('options.noPacks')}</p>
        ) : (
          <ul class="gl-plain gl-packs">
            {props.packs.map((pack) => (
              <li key={pack.title}>
                <bdi class="gl-row-label">{pack.title}</bdi>
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
        )}
      </Part>
      <Part heading={t('options.privacy')}>
        <p class="gl-prose">{t('options.privacyText')}</p>
      </Part>
    </main>
  );
}

function Part({
  heading,
  children,
}: {
  readonly heading: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  const id = useId();
  return (
    <section class="gl-section" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  );
}
