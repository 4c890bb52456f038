import type { ComponentChildren, JSX } from 'preact';
import { useScope } from './scope';

/** Words of the pack: in the pack's language, and kept from disturbing the direction of what stands around them. */
export function Words({ children }: { readonly children: ComponentChildren }): JSX.Element {
  const { pack } = useScope();
  return <bdi lang={pack.language}>{children}</bdi>;
}
