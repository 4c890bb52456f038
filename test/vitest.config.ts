import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const root = new URL('..', import.meta.url).pathname;

export default defineConfig({
  root,
  plugins: [WxtVitest({ root }), preact()],
  test: {
    include: ['test/unit/**/*.test.{ts,tsx}'],
    setupFiles: ['test/support/setup.ts'],
    // Machines with two cores: more workers than that only wait for each other.
    maxWorkers: 2,
    testTimeout: 30_000,
  },
});
