import type { ComponentChildren, JSX, RefObject } from 'preact';
import { useId } from 'preact/hooks';
import { phrase } from '../../ui/phrase';
import { t } from '../../ui/strings';
import { CopyAlert } from './CopyAlert';
import { CopyText } from './CopyText';
import type { CopyProblem, SourceCopy } from './source-copy';

export interface CopyViewProps {
  readonly copy: SourceCopy;
  /** What is wrong with a file that was dropped since. */
  readonly problem: CopyProblem | undefined;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onClose: () => void;
  /** What is said of the passage that is looked at; stays at the foot while the text is in sight. */
  readonly children: ComponentChildren;
}

/** An open copy: that it fits, its whole text, and the way to close it. */
export function CopyView(props: CopyViewProps): JSX.Element {
  const id = useId();
  return (
    <section class="gl-section gl-copy" aria-labelledby={id}>
      <h2 id={id} ref={props.heading} tabIndex={-1}>
        {t('copy.heading')}
      </h2>
      <p class="gl-meta">
        {phrase((name) => t('copy.fits', [name]), <bdi>{props.copy.name}</bdi>)} {t('copy.marks')}
      </p>
      <button type="button" class="gl-button" onClick={props.onClose}>
        {t('copy.close')}
      </button>
      <CopyAlert problem={props.problem} />
      <CopyText copy={props.copy} />
      {props.children}
    </section>
  );
}
