/** No text of the format is forgotten: each is either ours and checked, or stands in the list of those that are not. */
import { describe, expect, it } from 'vitest';
import { ownTexts } from '../../../src/pack/own-texts';
import * as schema from '../../../src/pack/schema';
import type { Pack } from '../../../src/pack/types';
import { must } from '../../support/must';
import { fixturePack } from './fixture';

interface Shape {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly wrapped?: Shape;
  readonly options?: readonly (Shape | string)[];
}

/** The paths of all strings of a schema that are not words of the format; list positions as `*`. */
function strings(shape: Shape, path: string): string[] {
  if (shape.wrapped) return strings(shape.wrapped, path);
  if (shape.item) return strings(shape.item, `${path}.*`);
  if (shape.entries) {
    return Object.entries(shape.entries).flatMap(([key, inner]) =>
      strings(inner, path === '' ? key : `${path}.${key}`),
    );
  }
  const options = (shape.options ?? []).filter((option) => typeof option !== 'string');
  if (options.length > 0) return options.flatMap((option) => strings(option, path));
  return shape.type === 'string' ? [path] : [];
}

/** Ids and links to them, dates, digests and codes: no prose. */
const NO_PROSE =
  /(?:^|\.)(?:id|source|subject|object|speaker|reportedBy|addressee|continues|claimedBy|about\.\*|members\.\*|date|asOf|reachesTo|version|language|sha256|file)$/;
/** Words of sources, and names. */
const NOT_OURS = [
  'sources.*.states.*.value',
  'entities.*.names.*.text',
  'quotes.*.text',
  'quotes.*.reading.text',
];

/** The fixture with every key that the format has. */
function fullPack(): Pack {
  const pack = fixturePack();
  const entity = must(pack.entities[5]);
  must(entity.names[0]).basis = 'a basis';
  entity.roles = must(pack.entities[0]).roles;
  entity.date = must(pack.entities[4]).date ?? { date: '2032', basis: 'a basis' };
  const source = must(pack.sources[0]);
  source.label = `[${source.label}]`;
  must(source.states[0]).note = 'a note';
  return pack;
}

describe('ownTexts', () => {
  it('reads every text of the format that is ours', () => {
    const all = new Set(strings(schema.Pack, '').filter((path) => !path.startsWith('events.')));
    const expected = [...all].filter((path) => !NO_PROSE.test(path) && !NOT_OURS.includes(path));
    const read = Array.from(ownTexts(fullPack()), ({ path }) =>
      path.map((key) => (typeof key === 'number' ? '*' : key)).join('.'),
    );
    expect([...new Set(read)].sort()).toEqual(expected.sort());
    expect(all.has('quotes.*.reading.text')).toBe(true);
  });

  it('leaves a headline to its source', () => {
    const read = Array.from(ownTexts(fixturePack()), ({ text }) => text);
    expect(read).toContain('[A report in the Tide]');
    expect(read).not.toContain('Harbour council votes on the basin');
  });
});
