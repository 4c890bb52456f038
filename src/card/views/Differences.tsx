import type { ComponentChildren, JSX } from 'preact';
import { beside, phrase } from '../../ui/phrase';
import { numberWords, t } from '../../ui/strings';
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
  besideSource,
}: {
  readonly differences: WordDifferences;
  readonly language: string;
  /** The number of the source that it is compared with; without one, that is the quotation above. */
  readonly besideSource?: number | undefined;
}): JSX.Element {
  const words = besideSource === undefined ? WORDS_ABOVE : wordsBeside(numberWords(besideSource));
  const { likeness, stretches, missing } = differences;
  const own = stretches.filter((stretch) => stretch.own).map(({ text }) => text);
  switch (likeness) {
    case 'same':
      return <p class="gl-meta gl-differences">{words.same()}</p>;
    case 'nothing-shared':
      return <p class="gl-meta gl-differences">{words.nothingShared()}</p>;
    case 'unlike':
      return <p class="gl-meta gl-differences">{words.unlike()}</p>;
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
                (where, what) => t('labelled', [where, what]),
                words.missing(),
                quoted(missing, language),
              )}
            </span>
          )}
        </p>
      );
  }
}

const WORDS_ABOVE = {
  same: () => t('wording.same'),
  nothingShared: () => t('wording.nothingShared'),
  unlike: () => t('wording.unlike'),
  missing: () => t('wording.above'),
};

function wordsBeside(number: string): typeof WORDS_ABOVE {
  return {
    same: () => t('compare.same', [number]),
    nothingShared: () => t('compare.nothingShared', [number]),
    unlike: () => t('compare.unlike', [number]),
    missing: () => t('compare.missing', [number]),
  };
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
