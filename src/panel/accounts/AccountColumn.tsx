import type { JSX } from 'preact';
import { useId, useMemo } from 'preact/hooks';
import { ScopeContext, type Scope } from '../../card/views/scope';
import type { Voice } from '../../pack/comparison';
import { sourceAddress, type Library } from '../../pack/library';
import type { Pack } from '../../pack/types';
import { numberWords, t } from '../../ui/strings';
import { PANEL_LINKS } from '../panel-links';
import { hashOf } from '../route';
import { SayingView } from './SayingView';

export interface AccountColumnProps {
  readonly library: Library;
  readonly pack: Pack;
  readonly voice: Voice;
  /** The source with whose words these are compared. */
  readonly base: Voice | undefined;
  /** The others are compared with this one. */
  readonly isBase: boolean;
}

/** All that one source has for an account, under its name. */
export function AccountColumn(props: AccountColumnProps): JSX.Element {
  const { library, pack, voice, base, isBase } = props;
  const { source, number, sayings } = voice;
  const uid = useId();
  const address = sourceAddress(pack, source.id);
  const scope = useMemo<Scope>(
    () => ({
      library,
      pack,
      links: PANEL_LINKS,
      self: undefined,
      // The column is headed by the source's name.
      within: source.id,
      sources: [],
      sourceElement: (id) => `${uid}-${id}`,
    }),
    [library, pack, source, uid],
  );
  return (
    <ScopeContext.Provider value={scope}>
      <section
        class={isBase ? 'gl-column gl-column-base' : 'gl-column'}
        aria-labelledby={`${uid}-heading`}
      >
        <h2 id={`${uid}-heading`}>
          <span class="gl-source-number">{numberWords(number)}</span>{' '}
          <a class="gl-link" href={hashOf({ view: 'source', address })}>
            <bdi lang={pack.language}>{source.label}</bdi>
          </a>
        </h2>
        {isBase && <p class="gl-meta">{t('compare.isBase')}</p>}
        <ul class="gl-plain">
          {sayings.map((saying, at) => (
            <li key={at}>
              <SayingView saying={saying} source={source} base={base} />
            </li>
          ))}
        </ul>
      </section>
    </ScopeContext.Provider>
  );
}
