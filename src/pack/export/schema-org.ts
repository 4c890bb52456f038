/**
 * The quotes of a pack as schema.org `Quotation`s, with the entities and sources that they refer to, in one JSON-LD graph.
 * Ids are relative to wherever the file is published.
 */
import type { Entity, Kind, Pack, Quote, Source } from '../types';
import { isoDate } from './iso-date';
import { jsonText } from './json-text';
import { labelsOf } from './labels';

type Node = Readonly<Record<string, unknown>>;

/** A state and a place are places, and a state acts as an organisation does; a diplomatic format has no type of its own. */
const TYPES: Record<Kind, string | readonly string[]> = {
  person: 'Person',
  group: 'Organization',
  organisation: 'Organization',
  body: 'GovernmentOrganization',
  state: ['Country', 'Organization'],
  place: 'Place',
  format: 'Thing',
  event: 'Event',
  document: 'CreativeWork',
};

/** What a quote's references lead to, by id. */
interface Known {
  readonly kinds: ReadonlyMap<string, Kind>;
  readonly labels: ReadonlyMap<string, string>;
  readonly languages: ReadonlyMap<string, string>;
}

function refer(id: string): Node {
  return { '@id': `#${id}` };
}

/**
 * Whose words they are. `spokenByCharacter` is who a work gives the words to; where it does not say so and we infer it,
 * the ground stands between, as schema.org's `Role` allows.
 */
function spokenBy(quote: Quote, kinds: ReadonlyMap<string, Kind>): Node {
  if (quote.speaker === undefined) return {};
  const speaker = refer(quote.speaker);
  // A document does not speak; it is what the words are taken from.
  const property = kinds.get(quote.speaker) === 'document' ? 'isBasedOn' : 'spokenByCharacter';
  if (quote.attribution !== 'inferred') return { [property]: speaker };
  const role = { '@type': 'Role', roleName: 'inferred', description: quote.basis };
  return { [property]: { ...role, [property]: speaker } };
}

function saidOn(date: string | undefined): Node {
  if (date === undefined) return {};
  return isoDate(date) === undefined ? { temporal: date } : { dateCreated: date };
}

function quotation(quote: Quote, { kinds, labels, languages }: Known): Node {
  const { reading, reportedBy, addressee } = quote;
  return {
    '@type': 'Quotation',
    ...refer(quote.id),
    text: quote.text,
    inLanguage: languages.get(quote.source),
    genre: quote.kind,
    ...spokenBy(quote, kinds),
    ...(reportedBy !== undefined && {
      contributor: { '@type': 'Role', roleName: 'reported by', contributor: refer(reportedBy) },
    }),
    ...(addressee !== undefined && {
      audience: { '@type': 'Audience', name: labels.get(addressee) },
    }),
    ...saidOn(quote.saidOn?.date),
    ...(quote.about.length > 0 && { about: quote.about.map(refer) }),
    ...(reading && { description: `${reading.text} (${reading.note})` }),
    isPartOf: refer(quote.source),
  };
}

function thing(entity: Entity): Node {
  const others = entity.names.map(({ text }) => text).filter((name) => name !== entity.label);
  const start = isoDate(entity.date?.date);
  return {
    '@type': TYPES[entity.kind],
    ...refer(entity.id),
    name: entity.label,
    ...(others.length > 0 && { alternateName: others }),
    description: entity.summary.text,
    ...(start !== undefined && { startDate: start }),
    ...(entity.wikidata && { sameAs: `http://www.wikidata.org/entity/${entity.wikidata.id}` }),
  };
}

function work(source: Source): Node {
  const stated = (property: string): string | undefined =>
    source.states.find((state) => state.property === property)?.value;
  return {
    '@type': 'CreativeWork',
    ...refer(source.id),
    name: source.label,
    headline: stated('title'),
    creditText: stated('author'),
    url: stated('URL'),
    inLanguage: source.language,
    encoding: {
      '@type': 'MediaObject',
      name: source.file,
      encodingFormat: 'text/plain',
      sha256: source.sha256,
    },
  };
}

/** Quotes as schema.org JSON-LD; only entities and sources that a quote refers to are in it. */
export function writeSchemaOrg(pack: Pack): string {
  const known: Known = {
    kinds: new Map(pack.entities.map(({ id, kind }) => [id, kind])),
    labels: labelsOf(pack.entities),
    languages: new Map(pack.sources.map(({ id, language }) => [id, language])),
  };
  const used = new Set(
    pack.quotes.flatMap(({ speaker, reportedBy, addressee, about, source }) => [
      ...[speaker, reportedBy, addressee].filter((id) => id !== undefined),
      ...[...about, source],
    ]),
  );
  return jsonText({
    '@context': 'https://schema.org',
    '@graph': [
      ...pack.quotes.map((quote) => quotation(quote, known)),
      ...pack.entities.filter(({ id }) => used.has(id)).map(thing),
      ...pack.sources.filter(({ id }) => used.has(id)).map(work),
    ],
  });
}
