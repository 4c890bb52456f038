// @vitest-environment jsdom
import '../../support/i18n';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import type { JSX } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { Deferred, deferredPart } from '../../../src/panel/Deferred';

afterEach(cleanup);

function Part({ name }: { readonly name: string }): JSX.Element {
  return <p>{name}</p>;
}

it('says that a part is on its way, then shows it, and from then on at once', async () => {
  const load = vi.fn(() => Promise.resolve(Part));
  const part = deferredPart(load);
  const { unmount } = render(<Deferred part={part} props={{ name: 'a graph' }} />);
  expect(screen.getByRole('status').textContent).toBe('One moment');
  expect(await screen.findByText('a graph')).toBeTruthy();
  unmount();
  render(<Deferred part={part} props={{ name: 'another' }} />);
  expect(screen.getByText('another')).toBeTruthy();
  expect(load).toHaveBeenCalledTimes(1);
});

it('says why a part can’t be read, and tries again when asked to', async () => {
  const load = vi
    .fn<() => Promise<typeof Part>>()
    .mockRejectedValueOnce(new Error('Failed to fetch'))
    .mockResolvedValueOnce(Part);
  render(<Deferred part={deferredPart(load)} props={{ name: 'a graph' }} />);
  expect((await screen.findByRole('alert')).textContent).toContain('Failed to fetch');
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('a graph')).toBeTruthy();
});
