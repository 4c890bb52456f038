/**
 * What in a pack is in our words and what is not. Not ours are the words of quotes and their readings, what sources
 * state of themselves, and names; ids, dates and the words of the format are no prose.
 */
import type { Path } from './problem';
import type { Entity, Pack, Quote, Source } from './types';

export interface OwnText {
  readonly path: Path;
  readonly text: string;
}

/** A text and the keys that lead to it from its item; `undefined` where the item leaves it out. */
type Given = readonly [path: Path, text: string | undefined];

function* ofSource(source: Source): Generator<Given> {
  // A label without brackets is a headline and so the source's own.
  if (source.label.startsWith('[')) yield [['label'], source.label];
  for (const [j, state] of source.states.entries()) yield [['states', j, 'note'], state.note];
  for (const [j, item] of source.inferred.entries()) {
    yield [['inferred', j, 'property'], item.property];
    yield [['inferred', j, 'value'], item.value];
    yield [['inferred', j, 'reason'], item.reason];
  }
}

function* ofEntity(entity: Entity): Generator<Given> {
  yield [['label'], entity.label];
  for (const [j, name] of entity.names.entries()) {
    yield [['names', j, 'basis'], name.basis];
    yield [['names', j, 'safe'], name.safe];
  }
  yield [['summary', 'text'], entity.summary.text];
  for (const [j, role] of entity.roles.entries()) yield [['roles', j, 'title'], role.title];
  yield [['wikidata', 'basis'], entity.wikidata?.basis];
  yield [['date', 'basis'], entity.date?.basis];
}

function* ofQuote(quote: Quote): Generator<Given> {
  yield [['basis'], quote.basis];
  yield [['saidOn', 'basis'], quote.saidOn?.basis];
  yield [['reading', 'note'], quote.reading?.note];
}

function* given(pack: Pack): Generator<Given> {
  yield [['title'], pack.title];
  const within = function* (at: Path, texts: Iterable<Given>): Generator<Given> {
    for (const [path, text] of texts) yield [[...at, ...path], text];
  };
  for (const [i, source] of pack.sources.entries()) yield* within(['sources', i], ofSource(source));
  for (const [i, entity] of pack.entities.entries()) {
    yield* within(['entities', i], ofEntity(entity));
  }
  for (const [i, quote] of pack.quotes.entries()) yield* within(['quotes', i], ofQuote(quote));
  for (const [i, fact] of pack.facts.entries()) yield [['facts', i, 'text'], fact.text];
  for (const [i, account] of pack.accounts.entries()) {
    yield [['accounts', i, 'title'], account.title];
    yield [['accounts', i, 'note'], account.note];
  }
}

/** Everything in a pack that is in our words; `events` are copies of entities. */
export function* ownTexts(pack: Pack): Generator<OwnText> {
  for (const [path, text] of given(pack)) if (text !== undefined) yield { path, text };
}
