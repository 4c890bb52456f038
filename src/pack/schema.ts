/**
 * The pack format: the one definition from which the types, the checks at build time,
 * the checks at run time and the published JSON Schema all come.
 *
 * Words: SKOS for labels, W3C Web Annotation (TextPositionSelector) for evidence,
 * CSL for what a source states of itself, EDTF for dates.
 */
import * as v from 'valibot';
import { edtf, position, slug, text } from './schema-parts';

/** Where a source says it: code points in the text decoded as UTF-8, start inclusive, end exclusive. */
export const Evidence = v.strictObject({ source: slug, start: position, end: position });
const evidenceList = v.pipe(
  v.array(Evidence),
  v.nonEmpty('at least one passage of evidence is needed'),
);

/** A date with the reason for believing it. */
export const DatedBasis = v.strictObject({ date: edtf, basis: text });

export const SOURCE_PROPERTIES = [
  'title',
  'author',
  'author-note',
  'agency',
  'photo-credit',
  'photo-caption-date',
  'place',
  'issued',
  'accessed',
  'publisher',
  'container-title',
  'URL',
] as const;

export const Source = v.strictObject({
  id: slug,
  /** How cards name the source: its headline where it states one, otherwise a description in [brackets]. */
  label: text,
  file: text,
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'a SHA-256 is 64 lower-case hex digits')),
  /** Code points in the whole file. */
  length: position,
  language: text,
  states: v.array(
    v.strictObject({
      property: v.picklist(SOURCE_PROPERTIES),
      value: text,
      evidence: evidenceList,
      note: v.exactOptional(text),
    }),
  ),
  /** What a reader would look for in the text and not find. */
  notStated: v.array(v.picklist(SOURCE_PROPERTIES)),
  inferred: v.array(v.strictObject({ property: text, value: text, reason: text })),
});

export const KINDS = [
  'person',
  'group',
  'organisation',
  'body',
  'state',
  'place',
  'format',
  'event',
  'document',
] as const;

export const GATES = ['always', 'after-full-name', 'with-context', 'never'] as const;

export const Name = v.strictObject({
  text,
  gate: v.picklist(GATES),
  case: v.picklist(['exact', 'folded']),
  origin: v.picklist(['source', 'external']),
  /** For an external spelling: where it was looked up. */
  basis: v.exactOptional(text),
  language: v.exactOptional(text),
  /** For a single word that is marked wherever it stands: why nothing else is meant by it. */
  safe: v.exactOptional(text),
});

/** An item of Wikidata that is the same thing (SKOS `exactMatch`), and the page on which that was seen. */
export const Wikidata = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^Q[1-9]\d*$/, 'a Wikidata item is "Q" and a number')),
  basis: text,
});

export const Summary = v.strictObject({ text, evidence: evidenceList });
export const Role = v.strictObject({ title: text, asOf: edtf, evidence: evidenceList });

const entityEntries = {
  id: slug,
  kind: v.picklist(KINDS),
  label: text,
  names: v.array(Name),
  summary: Summary,
  roles: v.array(Role),
  wikidata: v.exactOptional(Wikidata),
};
export const Entity = v.strictObject({ ...entityEntries, date: v.exactOptional(DatedBasis) });
/** An entity of kind `event`; it has a date. */
export const Event = v.strictObject({
  ...entityEntries,
  kind: v.literal('event'),
  date: DatedBasis,
});

export const Quote = v.strictObject({
  id: slug,
  /** Verbatim: the words between the marks, without the marks and the outer spaces. */
  text: v.pipe(v.string(), v.nonEmpty('a quote must not be empty')),
  source: slug,
  start: position,
  end: position,
  kind: v.picklist(['speech', 'statement', 'term', 'scare']),
  speaker: v.exactOptional(slug),
  reportedBy: v.exactOptional(slug),
  addressee: v.exactOptional(slug),
  attribution: v.exactOptional(v.picklist(['stated', 'inferred'])),
  /** Why the words are ascribed to the speaker. */
  basis: v.exactOptional(text),
  saidOn: v.exactOptional(DatedBasis),
  about: v.array(slug),
  continues: v.exactOptional(slug),
  reading: v.exactOptional(v.strictObject({ text, note: text })),
});

export const Fact = v.strictObject({
  id: slug,
  text,
  about: v.pipe(v.array(slug), v.nonEmpty('a fact is about at least one entity')),
  evidence: evidenceList,
  asOf: v.exactOptional(edtf),
  claimedBy: v.exactOptional(slug),
});

export const Account = v.strictObject({
  id: slug,
  title: text,
  kind: v.picklist(['wording', 'detail', 'contrast']),
  members: v.pipe(
    v.array(v.union([slug, Evidence], 'a member is the id of a quote or fact, or evidence')),
    v.minLength(2, 'an account compares at least two members'),
  ),
  note: text,
});

export const RELATION_TYPES = [
  'holds-role-in',
  'member-of',
  'part-of',
  'led-delegation-of',
  'took-part-in',
  'absent-from',
  'hosted',
  'spoke-at',
  'spokesperson-of',
  'envoy-of',
  'succeeded-by',
  'designated-as-terrorist-by',
  'threatened-by',
  'criticised',
  'praised',
  'warned',
  'recognised-efforts-of',
  'met',
  'issued',
  'called-on',
  'located-in',
  'borders',
  'allied-with',
  'has-embassy-in',
  'froze-reserves-of',
  'fought-in',
  'withdrew-from',
  'stands-for',
  'named-in-credit-with',
  'related-to',
] as const;

export const Relation = v.strictObject({
  id: slug,
  type: v.picklist(RELATION_TYPES),
  subject: slug,
  object: slug,
  evidence: evidenceList,
  asOf: v.exactOptional(edtf),
});

/** A whole pack, as `packs/<id>.json` in the build holds it. */
export const Pack = v.strictObject({
  format: v.literal(1, 'this version reads format 1'),
  id: slug,
  title: text,
  version: v.pipe(
    v.string(),
    v.regex(/^\d+\.\d+\.\d+$/, 'a version is three numbers, such as "1.0.0"'),
  ),
  language: text,
  reachesTo: edtf,
  sources: v.array(Source),
  entities: v.array(Entity),
  quotes: v.array(Quote),
  facts: v.array(Fact),
  accounts: v.array(Account),
  relations: v.array(Relation),
  events: v.array(Event),
});
