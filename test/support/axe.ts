/** What axe finds in a page by its usual rules, and by WCAG 2.2's for the size of targets, which is off by itself. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

type Results = Awaited<ReturnType<AxeBuilder['analyze']>>;

export async function violations(page: Page): Promise<Results['violations']> {
  const axe = new AxeBuilder({ page }).options({ rules: { 'target-size': { enabled: true } } });
  return (await axe.analyze()).violations;
}
