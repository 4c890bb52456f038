import type { JSX } from 'preact';
import type { Evidence } from '../../pack/types';
import { Refs } from './Refs';
import { useScope } from './scope';

/**
 * A paragraph in the pack's own words, with its footnote numbers. It runs and begins on the side that its words want, also
 * where the interface runs the other way: lines of English set flush right are hard to read, and the numbers must follow the last word.
 */
export function Prose({
  text,
  evidence,
  look,
  id,
}: {
  readonly text: string;
  readonly evidence: readonly Evidence[];
  readonly look?: string;
  /** By which another element is described. */
  readonly id?: string | undefined;
}): JSX.Element {
  const { pack } = useScope();
  return (
    <p class={look} id={id} dir="auto">
      {/* No bdi: the paragraph's direction is found by its first letter, and what stands in one does not count. */}
      <span lang={pack.language}>{text}</span>
      <Refs evidence={evidence} />
    </p>
  );
}
