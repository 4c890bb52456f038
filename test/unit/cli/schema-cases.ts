/**
 * Packs with one change each, for the schema of the format (valibot) and the JSON Schema that is made from it (held by
 * Ajv): what the one refuses the other refuses too, but for what JSON Schema can't say.
 */
import type { Pack } from '../../../src/pack/types';
import { must } from '../../support/must';

export type Verdict =
  | 'sound'
  /** Both refuse it. */
  | 'refused'
  /** Only valibot refuses it: JSON Schema knows no calendar. Nothing else may stand here. */
  | 'beyond JSON Schema';

export interface SchemaCase {
  readonly name: string;
  readonly verdict: Verdict;
  readonly change: (pack: Pack) => unknown;
}

function set(holder: object, key: string, value: unknown): void {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true });
}

/** A case that sets one value. */
function setting(
  verdict: Verdict,
  name: string,
  holder: (pack: Pack) => object,
  key: string,
  value: unknown,
): SchemaCase {
  return { name, verdict, change: (pack) => set(holder(pack), key, value) };
}

const pack = (whole: Pack): object => whole;
const source = (whole: Pack): object => must(whole.sources[0]);
const entity = (whole: Pack): object => must(whole.entities[0]);
const place = (whole: Pack): object => must(whole.entities[5]);
const name = (whole: Pack): object => must(must(whole.entities[5]).names[0]);
const quote = (whole: Pack): object => must(whole.quotes[0]);
const fact = (whole: Pack): object => must(whole.facts[0]);
const account = (whole: Pack): object => must(whole.accounts[0]);
const relation = (whole: Pack): object => must(whole.relations[0]);
const event = (whole: Pack): object => must(whole.events[0]);

const evidence = [{ source: 'gull', start: 0, end: 1 }];

export const SCHEMA_CASES: readonly SchemaCase[] = [
  { name: 'the fixture', verdict: 'sound', change: () => undefined },
  ...['facts', 'accounts', 'relations', 'quotes', 'entities', 'sources', 'events'].map((key) =>
    setting('sound', `no ${key}`, pack, key, []),
  ),

  setting('refused', 'another format', pack, 'format', 2),
  setting('refused', 'the format as a text', pack, 'format', '1'),
  setting('refused', 'an unknown key', pack, 'notes', 'none'),
  setting('refused', 'a key that would change a prototype', pack, '__proto__', {}),
  setting('refused', 'a version of two numbers', pack, 'version', '1.0'),
  setting('refused', 'a mapping for a list', pack, 'facts', {}),
  setting('refused', 'nothing for a list', pack, 'facts', null),

  setting('refused', 'an id in capitals', fact, 'id', 'Fact'),
  setting('refused', 'an id that ends in a hyphen', fact, 'id', 'fact-'),
  setting('refused', 'an id with a line feed after it', fact, 'id', 'fact\n'),
  setting('refused', 'a number for an id', fact, 'id', 7),
  setting('refused', 'an empty text', fact, 'text', ''),
  setting('refused', 'a text that begins with a space', fact, 'text', ' a'),
  setting('refused', 'a text that ends with a no-break space', fact, 'text', 'a\u00A0'),
  setting('refused', 'a text that ends with a line feed', fact, 'text', 'a\n'),
  setting('refused', 'a text with a control character', fact, 'text', 'a\u0007b'),
  setting('refused', 'a text with a C1 character', fact, 'text', 'a\u0085b'),
  setting('refused', 'a text that turns its direction', fact, 'text', 'a\u202Eb'),
  setting('refused', 'a text with an isolate', fact, 'text', 'a\u2067b'),
  setting('refused', 'a text with a tag character', fact, 'text', 'a\u{E0041}b'),
  setting('refused', 'half a pair', fact, 'text', 'a\uD83Db'),
  setting('sound', 'a text of several lines with a tab', fact, 'text', 'a\n\tb'),
  setting('sound', 'a text of one astral character', fact, 'text', '🚢'),
  setting('sound', 'a text that joins characters', fact, 'text', '👩\u200D🚀'),
  setting('refused', 'a fact about nothing', fact, 'about', []),
  setting('refused', 'a fact without evidence', fact, 'evidence', []),
  setting('refused', 'nothing for an optional key', fact, 'claimedBy', null),

  ...['2021', '2021-10', '2021-10-31', '198X', '2021-10~', '1979/1989', '2017/..', '0099'].map(
    (date) => setting('sound', `the date ${date}`, fact, 'asOf', date),
  ),
  ...[
    'May 2021',
    '2021-1',
    '2021-13',
    '2021-00',
    '2021-10-32',
    '198X-01',
    '21',
    '2021/',
    '../2021',
  ].map((date) => setting('refused', `the date ${date}`, fact, 'asOf', date)),
  ...['2021-10-20T10:00', '2021-10-20 ', '2021/2022/2023', '2021--', '2021-10-20\n', ''].map(
    (date) => setting('refused', `the date ${JSON.stringify(date)}`, fact, 'asOf', date),
  ),
  setting('refused', 'a year without quotation marks', fact, 'asOf', 2021),
  ...['2021-02-29', '2021-04-31', '1989/1979', '2021-10-20/2021-09'].map((date) =>
    setting('beyond JSON Schema', `the date ${date}`, fact, 'asOf', date),
  ),

  setting('refused', 'half a position', fact, 'evidence', [{ source: 'gull', start: 0.5, end: 1 }]),
  setting('refused', 'a position below 0', fact, 'evidence', [
    { source: 'gull', start: -1, end: 1 },
  ]),
  setting('refused', 'a position as a text', fact, 'evidence', [
    { source: 'gull', start: '0', end: 1 },
  ]),
  setting('refused', 'evidence without an end', fact, 'evidence', [{ source: 'gull', start: 0 }]),
  setting('refused', 'evidence with a remark', fact, 'evidence', [{ ...evidence[0], note: 'a' }]),
  setting('sound', 'a position with a point', fact, 'evidence', [
    { source: 'gull', start: 0.0, end: 1 },
  ]),

  setting('refused', 'a digest in capitals', source, 'sha256', 'A'.repeat(64)),
  setting('refused', 'a digest that is short', source, 'sha256', 'a'.repeat(63)),
  setting('refused', 'an unknown property', source, 'notStated', ['editor']),
  setting('sound', 'nothing that is not stated', source, 'notStated', []),
  setting('refused', 'a statement without evidence', source, 'states', [
    { property: 'title', value: 'a', evidence: [] },
  ]),
  setting('sound', 'a statement with a note', source, 'states', [
    { property: 'title', value: 'a', evidence, note: 'b' },
  ]),
  setting('refused', 'a conclusion without its reason', source, 'inferred', [
    { property: 'a', value: 'b' },
  ]),

  setting('refused', 'an unknown kind', entity, 'kind', 'thing'),
  setting('refused', 'names as texts', entity, 'names', ['Ada Mirow']),
  setting('refused', 'a summary without evidence', entity, 'summary', { text: 'a', evidence: [] }),
  setting('refused', 'a role without its date', entity, 'roles', [{ title: 'a', evidence }]),
  setting('sound', 'a date, whatever the kind', entity, 'date', { date: '2021', basis: 'a' }),
  setting('refused', 'a date without a basis', entity, 'date', { date: '2021' }),
  setting('sound', 'an item of Wikidata', entity, 'wikidata', { id: 'Q42', basis: 'its page' }),
  setting('refused', 'an item of Wikidata without a page', place, 'wikidata', { id: 'Q42' }),
  setting('refused', 'a property of Wikidata', place, 'wikidata', { id: 'P31', basis: 'a' }),
  setting('refused', 'an item that begins with 0', place, 'wikidata', { id: 'Q042', basis: 'a' }),
  setting('refused', 'the address of an item', place, 'wikidata', {
    id: 'wikidata.org/Q42',
    basis: 'a',
  }),
  setting('refused', 'an unknown gate', name, 'gate', 'sometimes'),
  setting('refused', 'an empty reason', name, 'safe', ''),
  setting('refused', 'yes for a reason', name, 'safe', true),
  setting('sound', 'a name in a language', name, 'language', 'fr'),

  setting('sound', 'a quote with spaces at its edges', quote, 'text', ' a '),
  setting('sound', 'a quote that turns its direction', quote, 'text', 'a\u202Eb'),
  setting('refused', 'an empty quote', quote, 'text', ''),
  setting('refused', 'an unknown kind of quote', quote, 'kind', 'headline'),
  setting('refused', 'an unknown attribution', quote, 'attribution', 'guessed'),
  setting('refused', 'a reading without a note', quote, 'reading', { text: 'a' }),
  setting('refused', 'one id for a list', quote, 'about', 'league'),

  setting('refused', 'one member', account, 'members', ['dredge']),
  setting('refused', 'a member that is neither id nor evidence', account, 'members', ['dredge', 1]),
  setting('refused', 'a member with a remark', account, 'members', [
    'dredge',
    { ...evidence[0], note: 'a' },
  ]),
  setting('sound', 'two passages', account, 'members', [evidence[0], evidence[0]]),
  setting('refused', 'an account without a note', account, 'note', undefined),
  setting('refused', 'an unknown type of relation', relation, 'type', 'likes'),
  setting('refused', 'an event of another kind', event, 'kind', 'person'),
];
