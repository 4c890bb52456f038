import { useCallback, useRef, useState } from 'preact/hooks';
import type { Source } from '../../pack/types';
import { readCopy, type CopyFile, type CopyProblem, type SourceCopy } from './source-copy';

export interface OpenCopyState {
  readonly problem: CopyProblem | undefined;
  readonly open: (files: readonly CopyFile[]) => void;
}

/** Reads the files that a reader chooses or drops; of several attempts only the last one counts. */
export function useOpenCopy(
  source: Source | undefined,
  onCopy: (copy: SourceCopy) => void,
): OpenCopyState {
  const [problem, setProblem] = useState<CopyProblem>();
  const attempt = useRef(0);
  const open = useCallback(
    (files: readonly CopyFile[]) => {
      const mine = ++attempt.current;
      // Taken back first, so that the same message is read out again.
      setProblem(undefined);
      const [file] = files;
      if (!file || !source) return;
      if (files.length > 1) {
        setProblem({ kind: 'several' });
        return;
      }
      void readCopy(file, source).then((read) => {
        if (mine !== attempt.current) return;
        if (read.ok) onCopy(read.copy);
        else setProblem(read.problem);
      });
    },
    [source, onCopy],
  );
  return { problem, open };
}
