/** Whether the pack's own words are its own: no long run of words shared with a source outside quotation marks. */
import { ownTexts } from './own-texts';
import type { Problem } from './problem';
import type { SourceTexts } from './positions';
import type { Pack } from './types';

/** Words in a row that two writers hardly share by chance. */
const RUN = 10;

const WORDS = /[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}]+)*/gu;
const QUOTATION =
  /["\u201C-\u201F][^"\u201C-\u201F]*["\u201C-\u201F]|\u00AB[^\u00AB\u00BB]*\u00BB/gu;

function wordsOf(text: string): string[] {
  return (
    text
      .replace(/\u2019/gu, "'")
      .toLowerCase()
      .match(WORDS) ?? []
  );
}

/** The text in pieces: what is quoted and the sources' titles are not our words and are cut out. */
function pieces(text: string, titles: readonly string[]): string[] {
  let parts = text.split(QUOTATION);
  for (const title of titles) parts = parts.flatMap((part) => part.split(title));
  return parts;
}

/**
 * Finds texts of the pack that share `n` or more words in a row with a source; case and punctuation do not count.
 * @returns at most one problem a text, with its first run at full length
 */
export function sharedRuns(pack: Pack, texts: SourceTexts, n = RUN): Problem[] {
  const runs = new Map<string, string>();
  for (const [id, text] of texts) {
    const words = wordsOf(text);
    for (let i = 0; i + n <= words.length; i++) runs.set(words.slice(i, i + n).join(' '), id);
  }
  const titles = pack.sources.flatMap((source) =>
    source.states.filter((s) => s.property === 'title').map((s) => s.value),
  );
  const firstRun = (words: string[]): { run: string[]; source: string } | undefined => {
    const sourceAt = (i: number): string | undefined => runs.get(words.slice(i, i + n).join(' '));
    for (let i = 0; i + n <= words.length; i++) {
      const source = sourceAt(i);
      if (source === undefined) continue;
      let last = i;
      while (last + 1 + n <= words.length && sourceAt(last + 1) === source) last++;
      return { run: words.slice(i, last + n), source };
    }
    return undefined;
  };

  const problems: Problem[] = [];
  for (const { path, text } of ownTexts(pack)) {
    for (const piece of pieces(text, titles)) {
      const found = firstRun(wordsOf(piece));
      if (!found) continue;
      problems.push({
        path,
        message: `${found.run.length} words in a row are those of "${found.source}" ("${found.run.join(' ')}")`,
        remedy: 'say it in your own words, or quote it',
      });
      break;
    }
  }
  return problems;
}
