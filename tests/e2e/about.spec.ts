import { expect, test } from '@playwright/test';
import { open } from './open';

test('the answers that the browser keeps can really be removed', async ({ page }) => {
  await open(page, '/jobs/copr/1');
  await page.waitForLoadState('networkidle');
  await open(page, '/about');
  await expect(page.getByText(/^[1-9]\d* answers? about finished jobs/)).toBeVisible();
  await page.getByRole('button', { name: 'Remove the answers' }).click();
  await expect(page.getByText(/^0 answers about finished jobs/)).toBeVisible();
  await page.reload();
  await expect(page.getByText(/^0 answers about finished jobs/)).toBeVisible();
});

test('the licenses of the build: fonts and parts of parts too', async ({ page }) => {
  await open(page, '/about');
  await page.getByText('Licenses of everything that is shipped with it').click();
  await expect(page.getByText(/^\d+ works of others in this build: MIT \d+/)).toBeVisible();
  await page.getByText(/^Red Hat fonts/).click();
  await expect(page.getByText(/SIL OPEN FONT LICENSE/i)).toBeVisible();
  for (const name of [/^react 19/, /^d3-scale /, /^popper-core \(inside/, /^micromark /])
    await expect(page.getByText(name).first()).toBeVisible();
});
