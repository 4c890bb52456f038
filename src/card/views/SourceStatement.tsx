import type { ComponentChildren, JSX } from 'preact';
import type { Source } from '../../pack/types';
import { phrase } from '../../ui/phrase';
import { listed, propertyWord, t } from '../../ui/strings';

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
  return (
    <>
      <dl class="gl-statement">
        {source.states.length > 0 && (
          <div>
            <dt>{t('source.states')}</dt>
            {source.states.map(({ property, value, note }, at) => (
              <dd key={at}>
                {labelled(
                  propertyWord(property),
                  <bdi lang={source.language}>{value}</bdi>,
                  note !== undefined && <bdi lang={language}>{note}</bdi>,
                )}
              </dd>
            ))}
          </div>
        )}
        {source.notStated.length > 0 && (
          <div>
            <dt>{t('source.notStated')}</dt>
            <dd>{listed(source.notStated.map(propertyWord))}</dd>
          </div>
        )}
      </dl>
      {source.inferred.length > 0 && (
        <details class="gl-inferences" open={inferredOpen}>
          <summary>{t('source.inferred')}</summary>
          <ul class="gl-plain gl-statement">
            {source.inferred.map(({ property, value, reason }, at) => (
              // All of it is the pack's, so it runs as the pack's words do.
              <li key={at} lang={language} dir="auto">
                {labelled(property, value, reason)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** What something is, its value, and, more quietly, a remark on it. */
function labelled(
  label: ComponentChildren,
  value: ComponentChildren,
  remark: ComponentChildren,
): ComponentChildren {
  const whole = phrase((a, b) => t('labelled', [a, b]), label, value);
  if (remark === false) return whole;
  return phrase((a, b) => t('aside', [a, b]), whole, <span class="gl-meta">{remark}</span>);
}
