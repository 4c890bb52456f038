/** What a pack takes from its texts, and what it leaves. Pure; the caller has read the texts. */
import { CodePointText } from '../../pack/code-points';
import { type Coverage, coverageOf } from '../../pack/coverage';
import type { SourceTexts } from '../../pack/positions';
import type { Evidence, Pack } from '../../pack/types';
import { createNameFinder, type NameFinder, type Span } from './find-names';
import { unknownNames } from './unknown-names';

export interface SourceReport extends Coverage {
  /** How many mentions a page with this text would have; absent where the text is not at hand. */
  readonly mentions?: number;
}

export interface EntityReport {
  readonly entity: string;
  /** Mentions by source, for the texts that are at hand. */
  readonly mentions: Readonly<Record<string, number>>;
}

export interface UnknownReport {
  readonly text: string;
  readonly places: readonly Evidence[];
}

export interface PackReport {
  readonly pack: string;
  readonly version: string;
  readonly sources: readonly SourceReport[];
  /** In the order of the pack. */
  readonly entities: readonly EntityReport[];
  /** What looks like a name in the texts and is none of the pack's; `unknown-names.ts` says how far to trust it. */
  readonly unknown: readonly UnknownReport[];
  /** Sources whose text is not at hand, so that no name was looked for in it. */
  readonly absent: readonly string[];
}

function unknownIn(
  { known }: NameFinder,
  text: string,
  source: string,
  language: string,
): UnknownReport[] {
  const points = new CodePointText(text);
  const point = (unit: number): number => points.pointAt(unit) ?? 0;
  const place = ({ start, end }: Span): Evidence => {
    return { source, start: point(start), end: point(end) };
  };
  return unknownNames(text, known(text), language).map((name) => ({
    text: name.text,
    places: name.places.map(place),
  }));
}

/** Puts what several texts have together, by name; the most frequent first. */
function merged(names: readonly UnknownReport[]): UnknownReport[] {
  const byText = new Map<string, Evidence[]>();
  for (const { text, places } of names) byText.set(text, [...(byText.get(text) ?? []), ...places]);
  return Array.from(byText, ([text, places]) => ({ text, places })).sort(
    (a, b) => b.places.length - a.places.length,
  );
}

/** Reports on a pack. Names are counted in the texts that are given. */
export function reportOn(pack: Pack, texts: SourceTexts): PackReport {
  const finder = createNameFinder(pack);
  const mentions = new Map(Array.from(texts, ([id, text]) => [id, finder.mentions(text)]));
  const bySource = (entity: string): Record<string, number> =>
    Object.fromEntries(
      Array.from(mentions, ([source, list]) => [
        source,
        list.filter((mention) => mention.entity === entity).length,
      ]),
    );
  return {
    pack: pack.id,
    version: pack.version,
    sources: coverageOf(pack).map((coverage) => {
      const list = mentions.get(coverage.source);
      return list ? { ...coverage, mentions: list.length } : coverage;
    }),
    entities: pack.entities.map(({ id }) => ({ entity: id, mentions: bySource(id) })),
    unknown: merged(
      pack.sources.flatMap(({ id, language }) => {
        const text = texts.get(id);
        return text === undefined ? [] : unknownIn(finder, text, id, language);
      }),
    ),
    absent: pack.sources.map(({ id }) => id).filter((id) => !texts.has(id)),
  };
}
