/**
 * The quotes and facts of a pack as W3C Web Annotations: passages of the source texts, and what the pack says of them.
 * Positions are those of the pack, since both count code points. Ids are relative to wherever the file is published; a
 * text is named by its digest.
 */
import type { Evidence, Fact, Pack, Quote, Source } from '../types';
import { digestIri } from './digest-iri';
import { jsonText } from './json-text';
import { labelsOf } from './labels';

type Node = Readonly<Record<string, unknown>>;
type Labels = ReadonlyMap<string, string>;

/** A text for people, in the language of the pack. */
function body(purpose: 'describing' | 'tagging', value: string, language: string): Node {
  return { type: 'TextualBody', purpose, format: 'text/plain', language, value };
}

/** Lines `key: value` under the pack's own keys; what is not given has no line. */
function lines(values: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${value ?? ''}`)
    .join('\n');
}

class Annotations {
  readonly #language: string;
  readonly #labels: Labels;
  readonly #sources: ReadonlyMap<string, Source>;

  constructor({ language, entities, sources }: Pack) {
    this.#language = language;
    this.#labels = labelsOf(entities);
    this.#sources = new Map(sources.map((source) => [source.id, source]));
  }

  ofQuote(quote: Quote): Node {
    const { saidOn, reading } = quote;
    const said = lines({
      kind: quote.kind,
      speaker: this.#labelOf(quote.speaker),
      reportedBy: this.#labelOf(quote.reportedBy),
      addressee: this.#labelOf(quote.addressee),
      attribution: quote.attribution,
      basis: quote.basis,
      saidOn: saidOn && `${saidOn.date} (${saidOn.basis})`,
      continues: quote.continues,
      reading: reading && `${reading.text} (${reading.note})`,
    });
    return this.#annotation(quote.id, [said], quote.about, [
      this.#target(quote, { type: 'TextQuoteSelector', exact: quote.text }),
    ]);
  }

  ofFact(fact: Fact): Node {
    const more = lines({ asOf: fact.asOf, claimedBy: this.#labelOf(fact.claimedBy) });
    const said = more === '' ? [fact.text] : [fact.text, more];
    const targets = fact.evidence.map((passage) => this.#target(passage));
    return this.#annotation(fact.id, said, fact.about, targets);
  }

  #labelOf(id: string | undefined): string | undefined {
    return id === undefined ? undefined : this.#labels.get(id);
  }

  #annotation(
    id: string,
    said: readonly string[],
    about: readonly string[],
    targets: readonly Node[],
  ): Node {
    return {
      id: `#${id}`,
      type: 'Annotation',
      motivation: 'describing',
      body: [
        ...said.map((value) => body('describing', value, this.#language)),
        ...about.map((entity) =>
          body('tagging', this.#labels.get(entity) ?? entity, this.#language),
        ),
      ],
      target: targets,
    };
  }

  /** A passage by its position and, where the pack holds its words, by these too. */
  #target({ source, start, end }: Evidence, words?: Node): Node {
    const { sha256 = '', label = source, language } = this.#sources.get(source) ?? {};
    const position = { type: 'TextPositionSelector', start, end };
    return {
      type: 'SpecificResource',
      source: { id: digestIri(sha256), type: 'Text', format: 'text/plain', language, label },
      selector: words ? [position, words] : position,
    };
  }
}

/** Quotes and facts as one collection of Web Annotations, on one page. */
export function writeWebAnnotation(pack: Pack): string {
  const annotations = new Annotations(pack);
  const items = [
    ...pack.quotes.map((quote) => annotations.ofQuote(quote)),
    ...pack.facts.map((fact) => annotations.ofFact(fact)),
  ];
  return jsonText({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    // No item's id holds a full stop.
    id: '#annotations.all',
    type: 'AnnotationCollection',
    label: pack.title,
    total: items.length,
    first: { id: '#annotations.1', type: 'AnnotationPage', startIndex: 0, items },
  });
}
