import { describe, expect, it } from 'vitest';
import { sourcePassages } from '../../../src/pack/source-passages';
import { validatePack } from '../../../src/pack/validate';
import { PLACES, placeOf, toldPack } from '../../support/told-pack';

const kindsAt = ({ start, end }: { start: number; end: number }) =>
  sourcePassages(toldPack, 'told')
    .filter((passage) => passage.start === start && passage.end === end)
    .map(({ claims }) => claims.map(({ kind }) => kind));

describe('the passages of a source', () => {
  it('are those of a sound pack here', () => {
    expect(validatePack(toldPack)).toMatchObject({ ok: true });
  });

  it('stand once each, in the order of the text, longer before shorter', () => {
    const passages = sourcePassages(toldPack, 'told');
    const keys = passages.map(({ start, end }) => `${start}-${end}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect([...passages].sort((a, b) => a.start - b.start || b.end - a.end)).toEqual(passages);
    expect(sourcePassages(toldPack, 'other')).toEqual([]);
  });

  it('tell all that rests on them, each once', () => {
    expect(kindsAt(placeOf('Ada Vale'))).toEqual([['summary', 'relation']]);
    expect(kindsAt(PLACES.deal)).toEqual([['quote']]);
    expect(kindsAt(PLACES.said)).toEqual([['fact']]);
    expect(kindsAt(placeOf('The council “agreed in part”'))).toEqual([['fact', 'role']]);
    expect(kindsAt(placeOf('Friday, May 3, 2019'))).toEqual([['state']]);
    expect(kindsAt(placeOf('called the offer “a start”'))).toEqual([['account']]);
    // Its entity is listed among the events as well.
    expect(kindsAt(placeOf('The harbour talks of Friday, May 3, 2019'))).toEqual([['summary']]);
  });
});
