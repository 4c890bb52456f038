import type { ComponentChildren, JSX } from 'preact';
import type { Span } from '../../pack/source-passages';
import { hashOf } from '../route';
import { useSourceScope } from './source-scope';

export interface PassageLinkProps {
  readonly span: Span;
  /** What it is called where its words alone would not say. */
  readonly name?: string;
  readonly children: ComponentChildren;
}

/** A way to a passage: in the copy where one is open, otherwise to what the pack holds of it. */
export function PassageLink({ span, name, children }: PassageLinkProps): JSX.Element {
  const { address, onFollow } = useSourceScope();
  return (
    <a
      class="gl-link"
      aria-label={name}
      href={hashOf({ view: 'source', address, at: span })}
      onClick={() => onFollow(span, 'words')}
    >
      {children}
    </a>
  );
}
