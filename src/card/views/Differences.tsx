import type { ComponentChildren, JSX } from 'preact';
import { beside, phrase } from '../../ui/phrase';
import { t } from '../../ui/strings';
import type { Stretch, WordDifferences } from './word-differences';

/** A quotation in which the words that the one above does not have are marked. Copied, it is the quotation and nothing else. */
export function MarkedWords({
  stretches,
}: {
  readonly stretches: readonly Stretch[];
}): JSX.Element {
  return (
    <>
      {stretches.map(({ text, own }, at) =>
        own ? (
          <mark key={at} class="gl-own">
            {text}
          </mark>
        ) : (
          text
        ),
      )}
    </>
  );
}

/**
 * What the marks in a quotation mean, and what it lacks. The words of the one above stand here and not, struck out, among
 * the verbatim ones; and the marked words stand here too for screen readers, most of which pass over marks.
 */
export function Differences({
  differences,
  language,
}: {
  readonly differences: WordDifferences;
  readonly language: string;
}): JSX.Element {
  const { likeness, stretches, missing } = differences;
  const own = stretches.filter((stretch) => stretch.own).map(({ text }) => text);
  switch (likeness) {
    case 'same':
      return <p class="gl-meta gl-differences">{t('wording.same')}</p>;
    case 'nothing-shared':
      return <p class="gl-meta gl-differences">{t('wording.nothingShared')}</p>;
    case 'unlike':
      return <p class="gl-meta gl-differences">{t('wording.unlike')}</p>;
    case 'alike':
      return (
        <p class="gl-meta gl-differences">
          {own.length > 0 && (
            <>
              <span class="gl-own-key">{t('wording.here')}</span>
              <span class="gl-unseen">: {quoted(own, language)}.</span>{' '}
            </>
          )}
          {missing.length > 0 && (
            <span class="gl-missing">
              {phrase(
                (where, words) => t('labelled', [where, words]),
                t('wording.above'),
                quoted(missing, language),
              )}
            </span>
          )}
        </p>
      );
  }
}

/** Words of sources in quotation marks, one after another. */
function quoted(words: readonly string[], language: string): ComponentChildren {
  return beside(
    words.map((text) => (
      <q lang={language} dir="auto">
        {text}
      </q>
    )),
  );
}
