import type { JSX } from 'preact';
import type { Source } from '../../pack/types';
import { propertyWord, t } from '../../ui/strings';

/** What a source states of itself, what it does not, and what is inferred, kept apart. */
export function SourceStatement({
  source,
  language,
}: {
  readonly source: Source;
  /** The language of the pack, in which notes and inferences are written. */
  readonly language: string;
}): JSX.Element {
  return (
    <dl class="gl-statement">
      {source.states.length > 0 && (
        <div>
          <dt>{t('source.states')}</dt>
          {source.states.map(({ property, value, note }, at) => (
            <dd key={at}>
              {propertyWord(property)}: <bdi lang={source.language}>{value}</bdi>
              {note !== undefined && (
                <>
                  {' '}
                  (<bdi lang={language}>{note}</bdi>)
                </>
              )}
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
      {source.inferred.length > 0 && (
        <div>
          <dt>{t('source.inferred')}</dt>
          {source.inferred.map(({ property, value, reason }, at) => (
            <dd key={at}>
              <bdi lang={language}>{property}</bdi>: <bdi lang={language}>{value}</bdi> (
              <bdi lang={language}>{reason}</bdi>)
            </dd>
          ))}
        </div>
      )}
    </dl>
  );
}
