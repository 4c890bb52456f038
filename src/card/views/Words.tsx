import type { ComponentChildren, JSX } from 'preact';
import { useScope } from './scope';

/** Words of the pack: in the pack's language, and kept from disturbing the direction of what stands around them. */
export function Words({
  children,
  long = false,
}: {
  readonly children: ComponentChildren;
  /** Whole sentences, which get lines of their own where they run the other way than the interface. */
  readonly long?: boolean;
}): JSX.Element {
  const { pack } = useScope();
  return (
    <bdi class={long ? 'gl-run' : undefined} lang={pack.language}>
      {children}
    </bdi>
  );
}
