import { expect, test } from 'vitest';
import { Speed } from '../../../src/page/speed';

test('a pointer that crosses the page passes until it has come to rest', () => {
  const speed = new Speed();
  for (let i = 0; i < 5; i++) speed.move(i * 40, 0, i * 16);
  expect(speed.isPassing(64)).toBe(true);
  expect(speed.isPassing(200)).toBe(false);
});

test('a pointer that moves slowly, or was not seen to come, points', () => {
  const speed = new Speed();
  speed.move(500, 500, 0);
  expect(speed.isPassing(0)).toBe(false);
  for (let i = 1; i < 9; i++) speed.move(500 + 3 * i, 500, i * 16);
  expect(speed.isPassing(8 * 16)).toBe(false);
});

test('where it was before it left the page says nothing', () => {
  const speed = new Speed();
  speed.move(0, 0, 0);
  speed.forget();
  speed.move(900, 900, 10);
  expect(speed.isPassing(10)).toBe(false);
});
