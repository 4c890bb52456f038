import type { Entity, Pack } from '../pack/types';

// Making a segmenter is slow; one per language is enough.
const segmenters = new Map<string, Intl.Segmenter>();

/** The first sentence of an entity's summary. */
export function gist(entity: Entity, pack: Pack | undefined): string {
  const language = pack?.language ?? 'en';
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    segmenter = makeSegmenter(language);
    segmenters.set(language, segmenter);
  }
  const [first] = segmenter.segment(entity.summary.text);
  return first?.segment.trim() ?? entity.summary.text;
}

function makeSegmenter(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: 'sentence' });
  } catch {
    // A pack's language is any text; an unknown one must not break the list.
    return new Intl.Segmenter('en', { granularity: 'sentence' });
  }
}
