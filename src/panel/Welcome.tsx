import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import { t } from '../ui/strings';

export interface WelcomeProps {
  /** Whether names are marked here. */
  readonly isMarked: boolean;
  readonly onOpenPanel: () => void;
  readonly onOpenOptions: () => void;
}

/** What a reader sees once, after the installation: names to try, what the browser's warning means, and what is never done. */
export function Welcome({ isMarked, onOpenPanel, onOpenOptions }: WelcomeProps): JSX.Element {
  return (
    <main class="gl-welcome">
      <header>
        <h1>{t('welcome.title')}</h1>
        <p class="gl-lead">{t('welcome.lead')}</p>
      </header>
      <Part heading={t('welcome.try')}>
        <p class="gl-meta">{t(isMarked ? 'welcome.tryHint' : 'welcome.tryOff')}</p>
        <p class="gl-example">{t('welcome.example')}</p>
        <p class="gl-meta">{t('welcome.inEnglish')}</p>
      </Part>
      <Part heading={t('welcome.warning')}>
        <p>{t('welcome.warningText')}</p>
      </Part>
      <Part heading={t('welcome.never')}>
        <ul>
          <li>{t('welcome.neverSent')}</li>
          <li>{t('welcome.neverStored')}</li>
          <li>{t('welcome.neverChanged')}</li>
          <li>{t('welcome.neverTyped')}</li>
        </ul>
      </Part>
      <Part heading={t('welcome.where')}>
        <ul>
          <li>{t('welcome.whereButton')}</li>
          <li>{t('welcome.wherePanel')}</li>
          <li>{t('welcome.whereWords')}</li>
        </ul>
      </Part>
      <p class="gl-welcome-ways">
        <button type="button" class="gl-button" onClick={onOpenPanel}>
          {t('popup.openPanel')}
        </button>
        <button type="button" class="gl-button gl-quiet" onClick={onOpenOptions}>
          {t('popup.options')}
        </button>
      </p>
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
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  );
}
