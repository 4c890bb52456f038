import { expect, test } from 'vitest';
import { textAsCode } from '../../../../src/cli/shipped/text-as-code';

test.each([
  'a=eval(b)',
  '(0,eval)(b)',
  'eval (c)',
  'new Function("a","return a")',
  'let f=Function(`return 1`)',
  'a.innerHTML=b',
  'a.innerHTML += b',
  'a.outerHTML=b',
  'frame.srcdoc=b',
  'a.insertAdjacentHTML("beforeend",b)',
  'range.createContextualFragment(b)',
  'a.setHTMLUnsafe(b)',
  'Document.parseHTMLUnsafe(b)',
  'document.write(b)',
  'document . writeln(b)',
])('“%s” is found', (script) => {
  expect(textAsCode(`const before=1;${script};const after=2`)).toHaveLength(1);
});

test.each([
  'search.eval(b)',
  'medieval(b)',
  'isFunction(b)',
  'a.innerHTML===b',
  'if(key!=="innerHTML")c()',
  'stream.write(b)',
])('“%s” is none', (script) => {
  expect(textAsCode(script)).toEqual([]);
});

test('what stands around it is shown', () => {
  const long = `${'x'.repeat(50)};eval(text);${'y'.repeat(50)}`;
  expect(textAsCode(long)).toEqual([`${'x'.repeat(19)};eval(text);${'y'.repeat(29)}`]);
});
