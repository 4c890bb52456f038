import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { CopyProblemNotice } from './CopyProblemNotice';
import type { CopyProblem } from './source-copy';

/** The place for what is wrong with a file; always there, so that screen readers hear of what comes into it. */
export function CopyAlert({ problem }: { readonly problem: CopyProblem | undefined }): JSX.Element {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // A file may be dropped anywhere, also far below.
    if (problem) place.current?.scrollIntoView({ block: 'nearest' });
  }, [problem]);
  return (
    <div ref={place} role="alert">
      {problem && <CopyProblemNotice problem={problem} />}
    </div>
  );
}
