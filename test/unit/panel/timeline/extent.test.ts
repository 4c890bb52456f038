import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, extentOf } from '../../../../src/panel/timeline/extent';
import { must } from '../../../support/must';

const day = (text: string) => Date.parse(`${text}T00:00:00Z`);

describe('the extent of a date', () => {
  it.each([
    ['2021-10-20', '2021-10-20', '2021-10-21'],
    ['2021-10', '2021-10-01', '2021-11-01'],
    ['2021-12', '2021-12-01', '2022-01-01'],
    ['2020-02', '2020-02-01', '2020-03-01'],
    ['1989', '1989-01-01', '1990-01-01'],
    ['198X', '1980-01-01', '1990-01-01'],
    ['1979/1989', '1979-01-01', '1990-01-01'],
    ['2021-10-11/2021-10-17', '2021-10-11', '2021-10-18'],
    ['2021-10-20/2021-10', '2021-10-20', '2021-11-01'],
    ['0099-12-31', '0099-12-31', '0100-01-01'],
  ])('%s is from %s until before %s', (edtf, from, to) => {
    expect(extentOf(edtf)).toMatchObject({ from: day(from), to: day(to) });
  });

  it('is a point for a day alone', () => {
    expect(must(extentOf('2021-10-20')).isDay).toBe(true);
    for (const longer of ['2021-10', '1989', '198X', '2021-10-19/2021-10-20', '2021-10-20/..'])
      expect(must(extentOf(longer)).isDay, longer).toBe(false);
  });

  it('has no end where none is known', () => {
    expect(must(extentOf('2017/..')).to).toBe(Number.POSITIVE_INFINITY);
  });

  it.each([
    ['1979~/1989', true, false],
    ['1979/1989~', true, false],
    ['2021-11?', false, true],
    ['1985%', true, true],
    ['1985', false, false],
  ])('%s: approximate %s, uncertain %s', (edtf, approximate, uncertain) => {
    expect(extentOf(edtf)).toMatchObject({ approximate, uncertain });
  });

  it('is none for what is no date', () => {
    for (const text of ['', 'May', '2021-02-30', '1989/1979'])
      expect(extentOf(text)).toBeUndefined();
  });

  it('holds every day that the date may mean, and neither neighbour', () => {
    const civil = fc
      .date({
        min: new Date('0101-01-01'),
        max: new Date('9988-12-31'),
        noInvalidDate: true,
      })
      .map((date) => date.toISOString().slice(0, 10));
    const cut = fc.constantFrom(10, 7, 4, 3);
    fc.assert(
      fc.property(civil, cut, (text, length) => {
        const edtf = length === 3 ? `${text.slice(0, 3)}X` : text.slice(0, length);
        const { from, to } = must(extentOf(edtf));
        const said = (instant: number) =>
          new Date(instant).toISOString().slice(0, Math.min(length, 10));
        const same = text.slice(0, length);
        expect(day(text)).toBeGreaterThanOrEqual(from);
        expect(day(text)).toBeLessThan(to);
        expect([said(from), said(to - DAY)]).toEqual([same, same]);
        expect(said(from - DAY)).not.toBe(same);
        expect(said(to)).not.toBe(same);
      }),
    );
  });
});
