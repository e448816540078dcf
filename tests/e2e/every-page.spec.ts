import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { ADDRESSES } from './addresses';
import { open, type Theme } from './open';

/** A theme changes colors alone: in the dark one only the rules that look at them have something new to say. */
const COLOR_RULES = ['color-contrast', 'link-in-text-block'];
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
const THEMES: readonly Theme[] = ['light', 'dark'];

for (const address of ADDRESSES) {
  for (const theme of THEMES)
    test(`${address} in ${theme}: one heading, no complaint of the browser or of axe`, async ({ page }) => {
      const { complaints } = await open(page, address, theme);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      const axe = new AxeBuilder({ page });
      const { violations } = await (theme === 'light' ? axe.withTags(TAGS) : axe.withRules(COLOR_RULES)).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
      expect(complaints).toEqual([]);
    });

  test(`${address} fits 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await open(page, address);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}
