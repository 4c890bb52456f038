/** What the score runs in a page: the project's own reading of the document, from its words to the mentions that a reader sees. */
import { decodeFoldTable } from '../../src/match/fold';
import { meansAnother } from '../../src/match/surroundings';
import { entityOf, readIndex } from '../../src/match/index-layout';
import type { Point } from '../../src/page/run';
import { Moment } from '../../src/page/sight';
import type { Placed } from '../support/labelled';
import { readOnce } from '../support/read-once';

/** The text of the body, and its mentions by where they stand in it. */
export interface Read {
  readonly body: string;
  readonly marks: readonly Placed[];
}

/** Reads the document at hand. @param entities ids of the entities as the index numbers them */
export function read(
  fold: string,
  lists: readonly string[],
  index: string,
  entities: readonly string[],
): Read {
  const matcher = {
    table: {
      ...decodeFoldTable(Uint8Array.fromBase64(fold)),
      lists: lists.map((list) => Uint8Array.fromBase64(list)),
    },
    meansAnother,
    index: readIndex(Uint8Array.fromBase64(index)),
  };
  const { list } = readOnce(matcher, document.documentElement);
  const moment = new Moment();
  const at = placesOfTexts();
  const placeOf = (point: Point): number => (at.get(point.node) ?? NaN) + point.offset;
  const seen = list.filter((mention) => moment.of(mention) !== null);
  const marks = seen.map((mention) => ({
    entity: entities[entityOf(matcher.index, mention.name)] ?? '',
    start: placeOf(mention.from),
    end: placeOf(mention.to),
  }));
  return { body: document.body.textContent, marks };
}

/** Where each text node begins in the body's text. */
function placesOfTexts(): Map<Node, number> {
  const places = new Map<Node, number>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let at = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    places.set(node, at);
    at += (node as Text).data.length;
  }
  return places;
}
