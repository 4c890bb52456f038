import { expect, test } from 'vitest';
import { emptied } from '../../../src/page/clip';

const style = (clipPath: string, clip = 'auto', position = 'static'): CSSStyleDeclaration =>
  ({ clipPath, position, getPropertyValue: () => clip }) as unknown as CSSStyleDeclaration;

test.each([
  ['inset(50%)', true],
  ['inset(40%)', false],
  ['inset(0px 0px 100%)', true],
  ['inset(0px 100% 0px 0px)', true],
  ['inset(60% 0px 30%)', false],
  ['inset(50% round 4px)', true],
  ['inset(1px)', false],
  ['circle(0px at 50% 50%)', true],
  ['circle(0%)', true],
  ['circle(0.5px)', false],
  ['ellipse(0px 5px)', true],
  ['polygon(0px 0px, 0px 0px, 0px 0px)', true],
  ['polygon(0px 0px, 100% 0px, 0px 100%)', false],
  ['url("#a")', false],
  ['none', false],
])('clip-path: %s leaves nothing: %s', (clipPath, nothing) => {
  expect(emptied(style(clipPath))).toBe(nothing);
});

test.each([
  ['rect(0px, 0px, 0px, 0px)', 'absolute', true],
  ['rect(1px, 1px, 1px, 1px)', 'fixed', true],
  ['rect(0px, 0px, 0px, 0px)', 'static', false],
  ['rect(0px, 9px, 9px, 0px)', 'absolute', false],
  ['rect(auto, auto, auto, auto)', 'absolute', false],
  ['auto', 'absolute', false],
])('clip: %s, %s, leaves nothing: %s', (clip, position, nothing) => {
  expect(emptied(style('none', clip, position))).toBe(nothing);
});
