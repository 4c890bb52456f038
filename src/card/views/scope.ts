import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { sourceAddress, type Library } from '../../pack/library';
import type { Entity, Evidence, Pack, Source } from '../../pack/types';
import { sourcesUsed } from './sources-used';

/** How an entity or a source is reached from here: by address where there is one, otherwise by a function. */
export interface Links {
  readonly entityHref?: (id: string) => string;
  readonly onOpenEntity?: (id: string) => void;
  readonly sourceHref?: (address: string) => string;
  /** Where an account's sources stand side by side, by the account's address. */
  readonly accountHref?: (address: string) => string;
  /** Where a passage can be looked at in its source; without it, footnote numbers lead to the foot of the view. */
  readonly passageHref?: (address: string, passage: Pick<Evidence, 'start' | 'end'>) => string;
}

/** What every part of an entity's view needs to know. */
export interface Scope {
  readonly library: Library;
  readonly pack: Pack;
  readonly links: Links;
  /** The entity whose view this is, whose name is not made a link to itself. */
  readonly self: string | undefined;
  /** The source whose view this is: its quotes need not name it. */
  readonly within?: string;
  /** The sources that the view refers to, numbered from 1 in this order. */
  readonly sources: readonly Source[];
  /** The element id of a source in the view's list of sources. */
  readonly sourceElement: (source: string) => string;
}

export const ScopeContext = createContext<Scope | undefined>(undefined);

/** The scope of the view around a part. */
export function useScope(): Scope {
  const scope = useContext(ScopeContext);
  if (!scope) throw new Error('This part belongs inside an entity view.');
  return scope;
}

/** The scope for the view of an entity. */
export function entityScope(
  library: Library,
  pack: Pack,
  entity: Entity,
  links: Links,
  uid: string,
): Scope {
  return {
    library,
    pack,
    links,
    self: entity.id,
    sources: sourcesUsed(library, pack, entity),
    sourceElement: (source) => `${uid}-${source}`,
  };
}

/** A source of the scope's pack. */
export function sourceIn(scope: Scope, id: string): Source | undefined {
  return scope.library.source(sourceAddress(scope.pack, id));
}
