import type { Evidence, Pack, Source } from '../../../pack/types';
import { paired, propertyWord, t } from '../../../ui/strings';

/**
 * A source as plain text: what cards call it, what it states of itself and what it does not, and by which text and pack it
 * can be found again.
 * @param at the passage that is cited; without it the source as a whole
 */
export function sourceText(
  pack: Pack,
  source: Source,
  at?: Pick<Evidence, 'start' | 'end'>,
): string {
  const { states, notStated } = source;
  const stated = states.map(({ property, value }) =>
    t('cite.line', [propertyWord(property), value]),
  );
  return [
    source.label,
    ...(at ? [t('cite.characters', [at.start, at.end])] : []),
    ...(stated.length > 0 ? [t('cite.line', [t('source.states'), parted(stated)])] : []),
    ...(notStated.length > 0
      ? [t('cite.line', [t('source.notStated'), paired(notStated.map(propertyWord))])]
      : []),
    t('cite.file', [source.file, source.sha256]),
    t('cite.pack', [pack.title, pack.version]),
  ].join('\n');
}

/** Statements one after another; values have commas in them, so more than a comma parts them. At least one. */
function parted(statements: readonly string[]): string {
  return statements.reduce((left, right) => t('cite.parted', [left, right]));
}
