import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const ASSETS = join(import.meta.dirname, '../../../assets');

/** Width and height of a PNG, in pixels: the first two numbers of its first chunk. */
function sizeOf(file: string): [number, number] {
  const bytes = readFileSync(join(ASSETS, file));
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe('pictures that stores show', () => {
  test.each([16, 32, 48, 96, 128])('the icon of %i pixels has that size', (side) => {
    expect(sizeOf(`static/icon/${side}.png`)).toEqual([side, side]);
  });

  test.each(['card', 'card-dark', 'panel', 'differences'])('%s has the stores’ size', (name) => {
    expect(sizeOf(`screenshots/${name}.png`)).toEqual([1280, 800]);
  });
});
