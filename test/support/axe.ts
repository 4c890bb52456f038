/** What axe finds in a page: everything in the light theme, and in the dark one what a theme can change, the contrasts. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

type Results = Awaited<ReturnType<AxeBuilder['analyze']>>;

export async function violations(
  page: Page,
  theme: 'light' | 'dark' = 'light',
): Promise<Results['violations']> {
  const axe = new AxeBuilder({ page });
  if (theme === 'dark') axe.withRules(['color-contrast']);
  return (await axe.analyze()).violations;
}
