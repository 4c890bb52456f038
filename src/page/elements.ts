/** What each HTML element does to the text around it, as data. Elements not listed are inline, as in HTML's own style sheet. */

/** Its text is none of the page's: passed over, and the texts around it join. Such elements hold texts and no elements. */
const SKIPPED = 'script style noscript template rp rt';

/** Starts and ends a run of text. */
const BLOCKS =
  'address article aside blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset ' +
  'figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre ' +
  'search section summary table tbody td tfoot th thead tr ul';

/** Code, pictures, controls: its text is passed over, and it stands between the texts around it. */
const OBJECTS =
  'head title code kbd samp var textarea input select datalist option optgroup img picture ' +
  'svg math canvas video audio iframe frame object embed map meter progress';

/**
 * Its text follows a word without being part of it (a note's number), stands in for text from elsewhere (a slot), or names something
 * by itself (a button); a run is cut at both of its edges.
 */
const APART = 'sup sub slot button label';

export const enum Effect {
  Inline = 0,
  Block = 1,
  /** Passed over; the text before and after it joins. */
  Skip = 2,
  /** Passed over; the text before and after it does not join. */
  SkipAndCut = 3,
  Cut = 4,
  LineBreak = 5,
}

const effects = new Map<string, Effect>();
for (const name of BLOCKS.split(' ')) effects.set(name, Effect.Block);
for (const name of SKIPPED.split(' ')) effects.set(name, Effect.Skip);
for (const name of OBJECTS.split(' ')) effects.set(name, Effect.SkipAndCut);
for (const name of APART.split(' ')) effects.set(name, Effect.Cut);
effects.set('br', Effect.LineBreak);

/** What an element of this local name does to the text around it. */
export function effectOf(localName: string): Effect {
  return effects.get(localName) ?? Effect.Inline;
}
