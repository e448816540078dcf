import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { ADDRESSES } from './addresses';
import { open, type Theme } from './open';

const THEMES: readonly Theme[] = ['light', 'dark'];

for (const address of ADDRESSES) {
  for (const theme of THEMES)
    test(`${address} in ${theme}: one heading, no complaint of the browser or of axe`, async ({ page }) => {
      const { complaints } = await open(page, address, theme);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
      expect(complaints).toEqual([]);
    });

  test(`${address} fits 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await open(page, address);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}
