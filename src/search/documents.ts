import type { Library } from '../pack/library';
import { fold, type Folded } from './fold';

/** One thing that can be found. */
export interface Document {
  readonly kind: 'entity' | 'name' | 'quote' | 'fact';
  readonly id: string;
  readonly entity?: string;
  /** As it is shown. */
  readonly text: string;
  readonly folded: Folded;
  /** Folded words that count for the search but are not shown: who speaks, what it is about. */
  readonly context: string;
}

/** All that can be found in a library. */
export function documents(library: Library): readonly Document[] {
  const labels = (ids: readonly (string | undefined)[]) =>
    ids.flatMap((id) => (id === undefined ? [] : (library.entity(id)?.label ?? []))).join(' ');
  const make = (
    kind: Document['kind'],
    id: string,
    text: string,
    entity: string | undefined,
    context = '',
  ): Document => ({
    kind,
    id,
    ...(entity === undefined ? {} : { entity }),
    text,
    folded: fold(text),
    context: fold(context).text,
  });

  return [
    ...library.entities.flatMap(({ id, label, names }) => [
      make('entity', id, label, id),
      ...names.filter((name) => name.text !== label).map((name) => make('name', id, name.text, id)),
    ]),
    ...library.quotes.map((quote) =>
      make('quote', quote.id, quote.text, quote.speaker ?? quote.about[0], labels([quote.speaker])),
    ),
    ...library.facts.map((fact) =>
      make('fact', fact.id, fact.text, fact.about[0], labels([fact.claimedBy])),
    ),
  ];
}
