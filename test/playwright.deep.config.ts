import { defineConfig } from '@playwright/test';
import everyDay from './playwright.config';

/** What is too slow for every day: `npm run test:deep`. */
export default defineConfig(everyDay, {
  testDir: './e2e/deep',
  testIgnore: [],
  outputDir: '../test-results/deep',
  timeout: 600_000,
});
