import { speak } from '../../support/i18n';
import { afterEach, describe, expect, it } from 'vitest';
import { asOfDate, formatDate, saidOnDate } from '../../../src/ui/dates';
import { counted, listed, numberWords, setAsideNotice } from '../../../src/ui/strings';
import type { Language } from '../../support/locales';

afterEach(() => speak('en'));

/** Newer and older locale data differ in which spaces they put. */
const plain = (text: string) => text.replaceAll(/[\u00a0\u2009\u202f]/gu, ' ');

const writing = (write: (edtf: string) => string) => (language: Language, edtf: string) => {
  speak(language);
  return plain(write(edtf));
};

describe('counting', () => {
  it.each([
    ['en', 1, '1 more quotation'],
    ['en', 2, '2 more quotations'],
    ['en', 1234, '1,234 more quotations'],
    ['fr', 0, '0 autre citation'],
    ['fr', 1, '1 autre citation'],
    ['fr', 2, '2 autres citations'],
    ['fr', 1_000_000, '1 000 000 d’autres citations'],
    ['es', 1, '1 cita más'],
    ['es', 12, '12 citas más'],
    ['ru', 1, 'Ещё 1 цитата'],
    ['ru', 3, 'Ещё 3 цитаты'],
    ['ru', 5, 'Ещё 5 цитат'],
    ['ru', 11, 'Ещё 11 цитат'],
    ['ru', 21, 'Ещё 21 цитата'],
    ['ru', 112, 'Ещё 112 цитат'],
    ['ar', 0, 'لا اقتباسات أخرى'],
    ['ar', 1, 'اقتباس آخر'],
    ['ar', 2, 'اقتباسان آخران'],
    ['ar', 3, '3 اقتباسات أخرى'],
    ['ar', 11, '11 اقتباسًا آخر'],
    ['ar', 100, '100 اقتباس آخر'],
    ['ar', 103, '103 اقتباسات أخرى'],
  ] as const)('in %s says %d as "%s"', (language, count, words) => {
    speak(language);
    expect(plain(counted('card.moreQuotes', count))).toBe(words);
  });

  it.each([
    ['en', '4,905'],
    ['fr', '4 905'],
    ['es', '4905'],
    ['ru', '4905'],
    ['ar', '4,905'],
  ] as const)('in %s writes a number as %s', (language, words) => {
    speak(language);
    // Russian and Spanish leave four digits together in some data and part them in other.
    expect(plain(numberWords(4905)).replace(/^4 905$/u, words)).toBe(words);
  });

  it.each([
    ['en', 'a, b and c'],
    ['fr', 'a, b et c'],
    ['es', 'a, b y c'],
    ['ru', 'a, b и c'],
    ['ar', 'a وb وc'],
  ] as const)('in %s lists things as %s', (language, words) => {
    speak(language);
    expect(listed(['a', 'b', 'c'])).toBe(words);
  });
});

describe('dates', () => {
  it.each([
    ['fr', '2021-10-20', '20 octobre 2021'],
    ['fr', '198X', 'années 1980'],
    ['fr', '198X/199X', 'années 1980 – années 1990'],
    ['fr', '2021-10-20/2021-10-22', '20–22 octobre 2021'],
    ['fr', '2021-10-20/..', 'depuis le 20 octobre 2021'],
    ['fr', '2017/..', 'depuis 2017'],
    ['fr', '198X/..', 'depuis les années 1980'],
    ['fr', '1985%', '1985 environ (date incertaine)'],
    ['es', '2021-10', 'octubre de 2021'],
    ['es', '198X', 'década de 1980'],
    ['es', '2021-10-20/..', 'desde el 20 de octubre de 2021'],
    ['es', '198X/..', 'desde la década de 1980'],
    ['es', '1985~', '1985 (aprox.)'],
    ['ru', '2021-10-20', '20 октября 2021 г.'],
    ['ru', '198X', '1980-е годы'],
    ['ru', '1979~/1989', 'примерно 1979 — 1989'],
    ['ru', '2021-10-20/..', 'с 20 октября 2021 г.'],
    ['ru', '2021-10/..', 'начало: октябрь 2021 г.'],
    ['ru', '2017/..', 'с 2017 года'],
    ['ar', '2021-10-20', '20 أكتوبر 2021'],
    ['ar', '198X', 'عقد 1980'],
    ['ar', '1979/1989', '1979–1989'],
    ['ar', '2017/..', 'منذ 2017'],
  ] as const)('in %s writes %s as "%s"', (language, edtf, written) => {
    expect(writing(formatDate)(language, edtf)).toBe(written);
  });

  it.each([
    ['en', '2021-10', 'as of October 2021'],
    ['en', '198X', 'as of the 1980s'],
    ['fr', '2021-10-20', 'au 20 octobre 2021'],
    ['fr', '2021-10', 'en octobre 2021'],
    ['fr', '2019/2020', 'situation : 2019–2020'],
    ['es', '2021-10-20', 'a 20 de octubre de 2021'],
    ['ru', '2021', 'на 2021 год'],
    ['ru', '2021-10', 'на октябрь 2021 г.'],
    ['ar', '2021-10', 'كما في أكتوبر 2021'],
    ['en', 'last autumn', 'as of last autumn'],
  ] as const)('in %s says as of when %s is: "%s"', (language, edtf, written) => {
    expect(writing(asOfDate)(language, edtf)).toBe(written);
  });

  it.each([
    ['en', '2021-10-20', 'said 20 October 2021'],
    ['en', '2021-10', 'said in October 2021'],
    ['en', '2021~', 'said about 2021'],
    ['fr', '2021-10-20', 'dit le 20 octobre 2021'],
    ['fr', '2021', 'dit en 2021'],
    ['es', '2021-10-20', 'dicho el 20 de octubre de 2021'],
    ['ru', '2021-10-20', 'сказано 20 октября 2021 г.'],
    ['ru', '2021', 'сказано в 2021 году'],
    ['ru', '2021-10-20/2021-10-22', 'когда сказано: 20–22 октября 2021 г.'],
    ['ar', '2021-10-20', 'قيل في 20 أكتوبر 2021'],
  ] as const)('in %s says when words were said, %s: "%s"', (language, edtf, written) => {
    expect(writing(saidOnDate)(language, edtf)).toBe(written);
  });
});

it('keeps what a pack says from disturbing a notice', () => {
  speak('ar');
  expect(setAsideNotice({ pack: 'Talks', reason: 'no sources' })).toMatch(
    /\u2068Talks\u2069.*\u2068no sources\u2069/u,
  );
});
