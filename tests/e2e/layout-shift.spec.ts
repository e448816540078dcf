import { expect, test } from '@playwright/test';
import { ADDRESSES } from './addresses';
import { open } from './open';

declare global {
  interface Window {
    shift: number;
  }
}

for (const address of ADDRESSES)
  for (const width of [1440, 390])
    test(`${address} at ${width} px moves nothing by more than 0.02 while it loads`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.addInitScript(() => {
        window.shift = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            if (!Reflect.get(entry, 'hadRecentInput')) window.shift += Number(Reflect.get(entry, 'value'));
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await open(page, address);
      await page.waitForLoadState('networkidle');
      expect(await page.evaluate(() => window.shift)).toBeLessThanOrEqual(0.02);
    });
