// @vitest-environment jsdom
import { render } from 'preact';
import { useRef } from 'preact/hooks';
import { expect, test, vi } from 'vitest';
import { useCardKeys } from '../../../src/card/views/card-keys';

function Probe({ onEscape }: { readonly onEscape: () => void }) {
  const card = useRef<HTMLDivElement>(null);
  const nothing = () => undefined;
  useCardKeys(card, {
    ring: false,
    onEscape,
    onBack: nothing,
    onForward: nothing,
    onList: nothing,
  });
  return <div ref={card} />;
}

test('no key is lost between one card and the next, before either is drawn', () => {
  const escape = () =>
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  const first = vi.fn();
  const second = vi.fn();
  render(<Probe key="first" onEscape={first} />, document.body);
  escape();
  expect(first).toHaveBeenCalledTimes(1);
  render(<Probe key="second" onEscape={second} />, document.body);
  escape();
  expect([first.mock.calls.length, second.mock.calls.length]).toEqual([1, 1]);
  render(null, document.body);
  escape();
  expect([first.mock.calls.length, second.mock.calls.length]).toEqual([1, 1]);
});
