import type { ComponentChildren, JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { ScopeContext, type Scope } from '../../card/views/scope';
import type { Library } from '../../pack/library';
import type { Pack } from '../../pack/types';
import { PANEL_LINKS } from '../panel-links';

/** What the parts of an item's words need to know of its pack; its sources are numbered as the pack lists them. */
export function PackScope({
  library,
  pack,
  children,
}: {
  readonly library: Library;
  readonly pack: Pack;
  readonly children: ComponentChildren;
}): JSX.Element {
  const scope = useMemo(
    (): Scope => ({
      library,
      pack,
      links: PANEL_LINKS,
      self: undefined,
      sources: pack.sources,
      sourceElement: (source) => source,
    }),
    [library, pack],
  );
  return <ScopeContext.Provider value={scope}>{children}</ScopeContext.Provider>;
}
