/** What quotes promise beyond their schema: an attribution with its ground, a chain without a ring, a length that fits. */
import { codePointLength } from './code-points';
import type { Problem } from './problem';
import type { Pack, Quote } from './types';

function checkAttribution(quote: Quote, at: readonly (string | number)[]): Problem[] {
  const problems: Problem[] = [];
  const ask = (key: 'speaker' | 'basis' | 'attribution', because: string, remedy: string): void => {
    if (quote[key] === undefined) {
      problems.push({
        path: at,
        message: `quote "${quote.id}" has ${because} but no ${key}`,
        remedy,
      });
    }
  };
  if (quote.attribution !== undefined) {
    ask('speaker', 'an attribution', 'say whose words they are, or leave the attribution out');
    ask('basis', 'an attribution', 'say on what ground the words are given to the speaker');
  } else if (quote.speaker !== undefined) {
    ask(
      'attribution',
      'a speaker',
      'say whether the source states it ("stated") or you infer it ("inferred")',
    );
  }
  return problems;
}

/** Follows each chain of `continues` once and tells of every ring and every step into another source. */
function checkChains(pack: Pack): Problem[] {
  const problems: Problem[] = [];
  const byId = new Map(pack.quotes.map((quote) => [quote.id, quote]));
  /** For each quote already followed, the index of the quote from which it was. */
  const followedFrom = new Map<string, number>();
  for (const [i, first] of pack.quotes.entries()) {
    const before = first.continues === undefined ? undefined : byId.get(first.continues);
    if (before && before.source !== first.source) {
      problems.push({
        path: ['quotes', i, 'continues'],
        message: `"${first.id}" continues "${before.id}", which stands in another source`,
        remedy: 'an utterance goes on within one source; use an account to compare sources',
      });
    }
    let quote: Quote | undefined = first;
    while (quote && !followedFrom.has(quote.id)) {
      followedFrom.set(quote.id, i);
      quote = quote.continues === undefined ? undefined : byId.get(quote.continues);
      if (quote && followedFrom.get(quote.id) === i) {
        problems.push({
          path: ['quotes', i, 'continues'],
          message: `the quotes that "${first.id}" continues lead round in a ring`,
          remedy: 'the first words of an utterance continue nothing; leave "continues" out there',
        });
      }
    }
  }
  return problems;
}

/** Checks quotes; links and ranges are checked elsewhere. */
export function checkQuotes(pack: Pack): Problem[] {
  const problems: Problem[] = [];
  for (const [i, quote] of pack.quotes.entries()) {
    const at = ['quotes', i];
    const length = codePointLength(quote.text);
    const room = quote.end - quote.start;
    if (room > 0 && length !== room) {
      problems.push({
        path: [...at, 'text'],
        message: `the text has ${length} code points, but ${quote.start} to ${quote.end} is ${room}`,
        remedy: `copy the words letter for letter, or end at ${quote.start + length}`,
      });
    }
    if (quote.reading?.text === quote.text) {
      problems.push({
        path: [...at, 'reading'],
        message: 'the reading is the same as the text',
        remedy: 'a reading repairs marred words; leave it out where nothing is marred',
      });
    }
    problems.push(...checkAttribution(quote, at));
  }
  return [...problems, ...checkChains(pack)];
}
