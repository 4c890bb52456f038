import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: './e2e',
  testMatch: '**/*.spec.ts',
  // What is slow by nature has a run of its own (playwright.deep.config.ts).
  testIgnore: '**/e2e/deep/**',
  outputDir: '../test-results/e2e',
  // One browser at a time: machines with two cores gain nothing by more, and pointers don't share a screen.
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: { actionTimeout: 10_000 },
  reporter: process.env.CI ? 'list' : 'line',
});
