import type { JSX, RefObject } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { phrase } from '../../ui/phrase';
import { t } from '../../ui/strings';
import { CopyAlert } from './CopyAlert';
import type { CopyFile, CopyProblem } from './source-copy';
import { useSourceScope } from './source-scope';

export interface OpenCopyProps {
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly problem: CopyProblem | undefined;
  readonly onOpen: (files: readonly CopyFile[]) => void;
}

/** Lets a reader who has the article's text read the passages in it. */
export function OpenCopy({ button, problem, onOpen }: OpenCopyProps): JSX.Element {
  const { source } = useSourceScope();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  return (
    <section class="gl-section gl-open-copy" aria-labelledby={id}>
      <h2 id={id}>{t('copy.heading')}</h2>
      <p class="gl-meta">
        {phrase((file) => t('copy.why', [file]), <bdi class="gl-file">{source.file}</bdi>)}
      </p>
      <button ref={button} type="button" class="gl-button" onClick={() => input.current?.click()}>
        {t('copy.open')}
      </button>
      {/* No kinds of files are asked for: what a system takes for text is not what is text. */}
      <input
        ref={input}
        type="file"
        hidden
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // So that the same file can be chosen again, once it is put right.
          currentTarget.value = '';
          if (files.length > 0) onOpen(files);
        }}
      />
      <p class="gl-meta">{t('copy.promise')}</p>
      <CopyAlert problem={problem} />
    </section>
  );
}
