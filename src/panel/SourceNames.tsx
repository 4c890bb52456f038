import type { JSX } from 'preact';
import { useScope } from '../card/views/scope';
import { Words } from '../card/views/Words';
import { sourceAddress } from '../pack/library';
import { t } from '../ui/strings';
import { hashOf } from './route';

/** The sources of the scope by their numbers, each a way to its page: what the numbers in the lines above it mean. */
export function SourceNames(): JSX.Element {
  const { pack, sources } = useScope();
  return (
    <ol class="gl-source-names" aria-label={t('card.sources')}>
      {sources.map(({ id, label }) => (
        <li key={id}>
          <a class="gl-link" href={hashOf({ view: 'source', address: sourceAddress(pack, id) })}>
            <Words>{label}</Words>
          </a>
        </li>
      ))}
    </ol>
  );
}
