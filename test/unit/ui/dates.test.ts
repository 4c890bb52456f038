import '../../support/i18n';
import { describe, expect, it } from 'vitest';
import { formatDate } from '../../../src/ui/dates';

describe('formatDate', () => {
  it.each([
    ['2021-10-20', '20 October 2021'],
    ['2021-10', 'October 2021'],
    ['2021', '2021'],
    ['198X', '1980s'],
    ['1985~', 'about 1985'],
    ['1985?', '1985 (uncertain)'],
    ['1985%', 'about 1985 (uncertain)'],
    ['2021-10~', 'about October 2021'],
    ['1979/1989', '1979–1989'],
    ['2021-10-20/2021-10-22', '20–22 October 2021'],
    ['198X/199X', '1980s – 1990s'],
    ['1979~/1989', 'about 1979 – 1989'],
    ['1979/1989-02', '1979 – February 1989'],
    ['2017/..', 'since 2017'],
    ['1985~/..', 'since about 1985'],
    ['0099', '99'],
  ])('writes %s as %s', (edtf, written) => {
    expect(formatDate(edtf)).toBe(written);
  });

  it('follows the locale it is given', () => {
    expect(formatDate('2021-10-20', 'en-US')).toBe('October 20, 2021');
    expect(formatDate('2021-10-20', 'de')).toBe('20. Oktober 2021');
  });

  it('gives a text that is no date as it stands', () => {
    expect(formatDate('last Wednesday')).toBe('last Wednesday');
  });
});
