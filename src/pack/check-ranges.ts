/** Passages lie inside their sources. */
import type { Path, Problem } from './problem';
import type { Evidence, Pack } from './types';
import { passages } from './walk';

/** Checks `start < end <= length` for quotes and evidence; passages of unknown sources are told of as links. */
export function checkRanges(pack: Pack): Problem[] {
  const problems: Problem[] = [];
  const lengthOf = new Map(pack.sources.map((source) => [source.id, source.length]));

  const check = (path: Path, { source, start, end }: Evidence): void => {
    const length = lengthOf.get(source);
    if (start >= end) {
      problems.push({
        path: [...path, 'end'],
        message: `the passage begins at ${start} and ends at ${end}`,
        remedy: 'the end is exclusive and comes after the start',
      });
    } else if (length !== undefined && end > length) {
      problems.push({
        path: [...path, 'end'],
        message: `the passage ends at ${end}, beyond "${source}"`,
        remedy: `that source has ${length} code points`,
      });
    }
  };

  for (const { path, evidence } of passages(pack)) check(path, evidence);
  for (const [i, quote] of pack.quotes.entries()) check(['quotes', i], quote);
  return problems;
}
