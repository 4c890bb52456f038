import { beforeEach, vi } from 'vitest';

/** jsdom draws nothing, and complains to the console where a canvas is asked for; like a browser without one it answers null. */
export function quietCanvas(): void {
  beforeEach(() => {
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  });
}
