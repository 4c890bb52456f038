import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import { Notices } from '../ui/Notices';
import { t } from '../ui/strings';
import { Switch } from '../ui/Switch';
import { Licences } from './Licences';
import { Looks, type LooksProps } from './Looks';
import { MarkStyles, type MarkStylesProps } from './MarkStyles';
import { PackSwitches, type PackSwitchesProps } from './PackSwitches';
import { ShortcutList, type ShortcutListProps } from './ShortcutList';
import { StoredData, type StoredDataProps } from './StoredData';
import { UnmarkedList, type UnmarkedListProps } from './UnmarkedList';
import { WhereItRuns, type WhereItRunsProps } from './WhereItRuns';

export interface OptionsProps {
  readonly paused: boolean;
  readonly onPause: (paused: boolean) => void;
  readonly where: WhereItRunsProps;
  readonly marks: MarkStylesProps;
  readonly unmarked: UnmarkedListProps;
  readonly looks: LooksProps;
  readonly packs: PackSwitchesProps;
  readonly shortcuts: ShortcutListProps;
  readonly data: StoredDataProps;
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
      <Part heading={t('choices.runs')}>
        <WhereItRuns {...props.where} />
      </Part>
      <Part heading={t('marks.heading')}>
        <MarkStyles {...props.marks} />
      </Part>
      <Part heading={t('unmarked.heading')}>
        <UnmarkedList {...props.unmarked} />
      </Part>
      <Part heading={t('choices.looks')}>
        <Looks {...props.looks} />
      </Part>
      <Part heading={t('choices.packs')}>
        <PackSwitches {...props.packs} />
      </Part>
      <Part heading={t('menu.shortcuts')}>
        <ShortcutList {...props.shortcuts} />
      </Part>
      <Part heading={t('options.privacy')}>
        <p class="gl-prose">{t('options.privacyText')}</p>
        <StoredData {...props.data} />
      </Part>
      <Part heading={t('licences.heading')}>
        <Licences />
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
