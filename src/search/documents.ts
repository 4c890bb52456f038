import { accountAddress } from '../pack/comparison';
import { spanOf } from '../pack/edtf';
import { sourceAddress, type Library } from '../pack/library';
import type { Account, Evidence, Pack } from '../pack/types';
import type { Thing, Traits } from './facets';
import { foldText } from './fold';

/** One text that can be found. */
export interface Document extends Traits {
  /** Of the thing; of an account or source its address, which alone is unique across packs. */
  readonly id: string;
  /** The entity to open: itself, a quote's speaker, or the first that a quote or fact is about. */
  readonly entity?: string;
  /** Whether the text is a further name of the entity, not its label. */
  readonly isOtherName: boolean;
  /** As it is shown. */
  readonly text: string;
  readonly folded: string;
  /** What counts for the search beside the text: who speaks, the note of an account, what a source states. */
  readonly beside: string;
  /** The same, folded. */
  readonly context: string;
}

/** Whether a document is a name or title, not running text. */
export function isShort({ thing }: Pick<Document, 'thing'>): boolean {
  return thing !== 'quote' && thing !== 'fact';
}

interface Further {
  readonly entity?: string | undefined;
  readonly isOtherName?: boolean;
  readonly context?: string;
  readonly kind?: Traits['kind'];
  readonly speaker?: string | undefined;
  readonly sources?: readonly string[];
  readonly date?: string | undefined;
}

/** All that can be found in a library. */
export function documents(library: Library): readonly Document[] {
  const labels = (ids: readonly (string | undefined)[]) =>
    ids.flatMap((id) => (id === undefined ? [] : (library.entity(id)?.label ?? []))).join(' ');
  const addresses = (pack: Pack, evidence: readonly Pick<Evidence, 'source'>[]) => [
    ...new Set(evidence.map(({ source }) => sourceAddress(pack, source))),
  ];
  const owner = (id: string): Pack => {
    const pack = library.packOf(id);
    if (!pack) throw new Error(`"${id}" belongs to no pack.`);
    return pack;
  };

  return [
    ...library.entities.flatMap((entity) => {
      const { id, label, names, kind, date, summary, roles } = entity;
      const pack = owner(id);
      const further: Further = {
        entity: id,
        kind,
        date: date?.date,
        sources: addresses(pack, [...summary.evidence, ...roles.flatMap((role) => role.evidence)]),
      };
      return [
        make('entity', id, pack, label, further),
        ...names
          .filter(({ text }) => text !== label)
          .map(({ text }) => make('entity', id, pack, text, { ...further, isOtherName: true })),
      ];
    }),
    ...library.quotes.map((quote) => {
      const pack = owner(quote.id);
      return make('quote', quote.id, pack, quote.text, {
        entity: quote.speaker ?? quote.about[0],
        context: labels([quote.speaker]),
        speaker: quote.speaker,
        sources: addresses(pack, [quote]),
        date: quote.saidOn?.date,
      });
    }),
    ...library.facts.map((fact) => {
      const pack = owner(fact.id);
      return make('fact', fact.id, pack, fact.text, {
        entity: fact.about[0],
        context: labels([fact.claimedBy]),
        speaker: fact.claimedBy,
        sources: addresses(pack, fact.evidence),
        date: fact.asOf,
      });
    }),
    ...library.packs.flatMap((pack) => [
      ...pack.accounts.map((account) =>
        make('account', accountAddress(library, pack, account.id), pack, account.title, {
          context: account.note,
          sources: addresses(pack, evidenceOf(library, account)),
        }),
      ),
      ...pack.sources.map((source) => {
        const address = sourceAddress(pack, source.id);
        return make('source', address, pack, source.label, {
          context: source.states.map(({ value }) => value).join(' '),
          sources: [address],
        });
      }),
    ]),
  ];
}

function make(thing: Thing, id: string, pack: Pack, text: string, further: Further): Document {
  const { entity, isOtherName = false, context = '', kind, speaker, sources = [], date } = further;
  const span = date === undefined ? undefined : spanOf(date);
  return {
    thing,
    id,
    pack: pack.id,
    ...(entity !== undefined && { entity }),
    ...(kind !== undefined && { kind }),
    ...(speaker !== undefined && { speaker }),
    ...(span && { span }),
    sources,
    isOtherName,
    text,
    folded: foldText(text),
    beside: context,
    context: foldText(context),
  };
}

/** All passages that an account compares. */
function evidenceOf(library: Library, { members }: Account): readonly Pick<Evidence, 'source'>[] {
  return members.flatMap((member) => {
    if (typeof member !== 'string') return [member];
    const quote = library.quote(member);
    return quote ? [quote] : (library.fact(member)?.evidence ?? []);
  });
}
