/** The finder of slow regular expressions, held against ones that are known. */
import { describe, expect, test } from 'vitest';
import { ambiguity } from '../../support/regex-ambiguity';

describe('takes for exponential', () => {
  test.each([
    /(a+)+$/,
    /(a*)*$/,
    /(a|a)*$/,
    /(a|aa)+$/,
    /^(\w+\s?)*$/,
    /^([a-zA-Z0-9])(([-.]|[_]+)?([a-zA-Z0-9]+))*(@)$/,
    /(\p{L}|\p{Lu})+!/u,
    /^(?:[^"]|\\.)*(?:"|\\)*$(?<=x)/,
    /(?:\s*,?\s*)+;/,
    /x(?=(b+)+c)/,
    /^(([a-z])+.)+[A-Z]([a-z])+$/,
  ])('%s', ({ source, flags }) => {
    expect(ambiguity(source, flags)).toMatchObject({ degree: 'exponential' });
  });
});

describe('takes for polynomial', () => {
  test.each([
    /\s+$/,
    /\s*$/,
    /a+b/,
    /^\d+\d+$/,
    /^\s*(.*?)\s*$/s,
    /^.*,.*,.*;$/,
    /<!--.*-->/s,
    /\p{Lu}\p{L}*x/u,
    /a[^]*b/,
    /^\w+\p{L}+!/u,
    /(?=.*a)b/,
    /(?<=a+)b/,
    /(a{1,50})b$/,
    /A+\d/i,
  ])('%s', ({ source, flags }) => {
    expect(ambiguity(source, flags)).toMatchObject({ degree: 'polynomial' });
  });
});

describe('lets pass', () => {
  test.each([
    /\s+/g,
    /a+/,
    /^\s+/,
    /^\s+$/,
    /(?:a|b)+$/y,
    /^(?:a|b)+$/,
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    /^(?:\S(?:[\s\S]*\S)?)?$/u,
    /[(]\s*$/,
    /^"[^"]*"$/,
    /\p{L}+(?:'\p{L}+)*/gu,
    /^(?:[^"\\]|\\.)*"$/,
    /\d{2,4}-\d{2}/,
    /(\d)\s*–/,
    /[^\n]+/g,
    /a|b|^c/,
    /\r?\n/,
    /^(?!a).+b$/,
    /^(?=.*\p{L})(?=.*\d)[\p{L}\d]{2,}$/u,
    /x(?:[.,]*[a-z])+/,
  ])('%s', ({ source, flags }) => {
    expect(ambiguity(source, flags)).toBeNull();
  });
});
