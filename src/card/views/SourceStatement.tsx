import type { JSX } from 'preact';
import type { Source } from '../../pack/types';
import { propertyWord, t } from '../../ui/strings';

/** What a source states of itself, what it does not, and what is inferred, kept apart. */
export function SourceStatement({
  source,
  language,
  inferredOpen = false,
}: {
  readonly source: Source;
  /** The language of the pack, in which notes and inferences are written. */
  readonly language: string;
  /** Whether what is inferred is unfolded at first. */
  readonly inferredOpen?: boolean;
}): JSX.Element {
  const words = (text: string) => <bdi lang={language}>{text}</bdi>;
  return (
    <>
      <dl class="gl-statement">
        {source.states.length > 0 && (
          <div>
            <dt>{t('source.states')}</dt>
            {source.states.map(({ property, value, note }, at) => (
              <dd key={at}>
                {propertyWord(property)}: <bdi lang={source.language}>{value}</bdi>
                {note !== undefined && <span class="gl-meta"> – {words(note)}</span>}
              </dd>
            ))}
          </div>
        )}
        {source.notStated.length > 0 && (
          <div>
            <dt>{t('source.notStated')}</dt>
            <dd>{source.notStated.map(propertyWord).join(', ')}</dd>
          </div>
        )}
      </dl>
      {source.inferred.length > 0 && (
        <details class="gl-inferences" open={inferredOpen}>
          <summary>{t('source.inferred')}</summary>
          <ul class="gl-plain gl-statement">
            {source.inferred.map(({ property, value, reason }, at) => (
              <li key={at}>
                {words(property)}: {words(value)} <span class="gl-meta">– {words(reason)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
