import type { JSX } from 'preact';
import { sourceAddress } from '../../pack/library';
import type { Source } from '../../pack/types';
import { t } from '../../ui/strings';
import { useScope } from './scope';
import { Section } from './Section';
import { SourceStatement } from './SourceStatement';
import { Words } from './Words';

/** The sources that the view refers to, with what each states of itself. */
export function Sources(): JSX.Element | null {
  const { sources, pack, sourceElement } = useScope();
  if (sources.length === 0) return null;
  return (
    <Section heading={t('card.sources')}>
      <ol class="gl-sources">
        {sources.map((source) => (
          // Takes the focus from the footnote numbers above.
          <li key={source.id} id={sourceElement(source.id)} tabIndex={-1}>
            <SourceName source={source} />
            <SourceStatement source={source} language={pack.language} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

function SourceName({ source }: { readonly source: Source }): JSX.Element {
  const { links, pack } = useScope();
  const label = <Words>{source.label}</Words>;
  return (
    <div class="gl-source-name">
      {links.sourceHref ? (
        <a class="gl-link" href={links.sourceHref(sourceAddress(pack, source.id))}>
          {label}
        </a>
      ) : (
        label
      )}
    </div>
  );
}
