import { expect, test } from 'vitest';
import { canBeLinked, linkToText } from '../../../src/page/text-link';

test.each([
  ['https://a.test/x', 'https://a.test/x#:~:text=one%20two'],
  ['https://a.test/x?q=1#part', 'https://a.test/x?q=1#part:~:text=one%20two'],
  ['https://a.test/x#part:~:text=old', 'https://a.test/x#part:~:text=one%20two'],
  ['https://a.test/x#:~:text=old', 'https://a.test/x#:~:text=one%20two'],
])('a link to words of %s', (address, link) => {
  expect(linkToText(address, { textStart: 'one two' })).toBe(link);
});

test('the parts of a directive stand in order, and what would part them is encoded', () => {
  const directive = { prefix: 'a-b', textStart: 'c, d', textEnd: 'e&f', suffix: 'محادثات' };
  const link = linkToText('https://a.test/', directive);
  expect(link).toBe(
    `https://a.test/#:~:text=a%2Db-,c%2C%20d,e%26f,-${encodeURIComponent('محادثات')}`,
  );
  expect(new URL(link).href).toBe(link);
});

test.each([
  ['https://a.test/', true],
  ['http://a.test/', true],
  ['file:///a.html', true],
  ['about:srcdoc', false],
  ['blob:https://a.test/1', false],
  ['data:text/html,a', false],
])('whether %s can be linked: %s', (address, can) => {
  expect(canBeLinked(address)).toBe(can);
});
