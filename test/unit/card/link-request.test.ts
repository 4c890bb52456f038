import { expect, it, vi } from 'vitest';
import { linkRequests } from '../../../src/card/link-request';

it('answers all that asked for a link, each once', async () => {
  const send = vi.fn();
  const links = linkRequests(send);
  const [first, second] = [links.ask(), links.ask()];
  expect(send).toHaveBeenCalledTimes(2);
  links.answer(true);
  expect(await Promise.all([first, second])).toEqual([true, true]);
  const third = links.ask();
  links.answer(false);
  expect(await third).toBe(false);
});
