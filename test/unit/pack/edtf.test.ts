import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginsAfter, EDTF_FORM, isEdtf, parseEdtf, sortKey } from '../../../src/pack/edtf';

const pad = (n: number, width: number): string => String(n).padStart(width, '0');
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const qualifier = fc.constantFrom('', '~', '?', '%');
const date = fc
  .record({
    year: fc.integer({ min: 0, max: 9999 }),
    month: fc.integer({ min: 1, max: 12 }),
    precision: fc.constantFrom('decade', 'year', 'month', 'day'),
    day: fc.integer({ min: 1, max: 31 }),
    mark: qualifier,
  })
  .map(({ year, month, day, precision, mark }) => {
    const last = LENGTHS[month - 1] ?? 28;
    const kept = { month, day: Math.min(day, last) };
    const qualified = { approximate: /[~%]/.test(mark), uncertain: /[?%]/.test(mark) };
    const y = pad(year, 4);
    switch (precision) {
      case 'decade':
        return {
          text: `${y.slice(0, 3)}X${mark}`,
          civil: { year: year - (year % 10), precision, ...qualified },
        };
      case 'year':
        return { text: `${y}${mark}`, civil: { year, precision, ...qualified } };
      case 'month':
        return {
          text: `${y}-${pad(month, 2)}${mark}`,
          civil: { year, month, precision, ...qualified },
        };
      default:
        return {
          text: `${y}-${pad(month, 2)}-${pad(kept.day, 2)}${mark}`,
          civil: { year, ...kept, precision, ...qualified },
        };
    }
  });

describe('parseEdtf', () => {
  it('reads every form that is written', () => {
    fc.assert(
      fc.property(date, ({ text, civil }) => {
        expect(parseEdtf(text)).toEqual([civil]);
      }),
    );
  });

  it('reads intervals whose ends are in order, and no others', () => {
    fc.assert(
      fc.property(date, date, (a, b) => {
        const from = parseEdtf(a.text)?.[0];
        const to = parseEdtf(b.text)?.[0];
        const both = parseEdtf(`${a.text}/${b.text}`);
        if (both) expect(both).toEqual([from, to]);
        if (from && to && sortKey(from) <= sortKey(to)) expect(both).toBeDefined();
        if (from && to && from.year > to.year + 9) expect(both).toBeUndefined();
      }),
    );
  });

  it.each([
    ['2021-10-20/2021-10', true],
    ['2021-10-20/2021', true],
    ['1985/198X', true],
    ['2021-11/2021-10', false],
    ['2021-10-20/2021-10-19', false],
    ['1990/198X', false],
    ['2017/..', true],
    ['198X/..', true],
    ['../2017', false],
    ['..', false],
    ['2017/..~', false],
  ])('%s: an end may be less exact than the beginning, but not before it', (text, expected) => {
    expect(isEdtf(text)).toBe(expected);
  });

  it.each([
    ['2000-02-29', true],
    ['0000-02-29', true],
    ['1900-02-29', false],
    ['0100-02-29', false],
    ['0004-02-29', true],
    ['2021-02-29', false],
    ['2021-13', false],
    ['2021-00', false],
    ['2021-04-31', false],
    ['2021-04-00', false],
    ['198X-04', false],
    ['19XX', false],
    ['2021-4-1', false],
    ['2021-10-20T10:00', false],
    ['2021/2022/2023', false],
    ['2021/', false],
    ['/2021', false],
    ['2021\n', false],
    ['２０２１', false],
    ['', false],
  ])('%s: %s', (text, expected) => expect(isEdtf(text)).toBe(expected));

  it('never throws', () => {
    const near = fc.string({
      unit: fc.constantFrom(...Array.from('0123456789-X/~?%. T')),
      maxLength: 24,
    });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), near), (text) => {
        expect([undefined, 1, 2]).toContain(parseEdtf(text)?.length);
      }),
    );
  });
});

describe('EDTF_FORM', () => {
  it('takes every date that is one; what it takes beyond them is for the calendar to refuse', () => {
    const near = fc.string({ unit: fc.constantFrom(...Array.from('01239-X/.~')), maxLength: 21 });
    fc.assert(
      fc.property(
        fc.oneof(
          date.map(({ text }) => text),
          near,
        ),
        (text) => {
          if (isEdtf(text)) expect(text).toMatch(EDTF_FORM);
        },
      ),
    );
    expect('2021-02-30').toMatch(EDTF_FORM);
    expect('2021-13').not.toMatch(EDTF_FORM);
  });
});

describe('beginsAfter', () => {
  it.each([
    ['2021-10-21', '2021-10-20', true],
    ['2021-10-20', '2021-10-20', false],
    ['2021-10', '2021-10-20', false],
    ['2021-11', '2021-10-20', true],
    ['2021-10-20', '2021-10', false],
    ['2021', '2021-10-20', false],
    ['2029', '202X', false],
    ['2030', '202X', true],
    ['2021-10-22', '2021-10-20/2021-10-21', true],
    ['2021-10-20/2022', '2021-10-20', false],
    ['2017/..', '2016', true],
    ['2022', '2017/..', false],
    ['soon', '2021', false],
    ['2021', 'soon', false],
  ])('%s begins after %s: %s', (date, other, expected) =>
    expect(beginsAfter(date, other)).toBe(expected),
  );
});
