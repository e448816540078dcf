import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { open } from './open';

test('from a pasted address to the jobs with the keyboard alone, and the focus comes back on Escape', async ({
  page,
}) => {
  const { complaints } = await open(page, '/jobs/copr');
  const search = page.getByRole('main').getByRole('combobox').first();
  await search.focus();
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: 'Go anywhere' });
  await expect(dialog).toBeVisible();
  const box = dialog.getByRole('combobox');
  await expect(box).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(search).toBeFocused();
  await page.keyboard.press('Control+k');
  await page.keyboard.insertText('https://github.com/packit/packit/pull/2799/files');
  await expect(dialog.getByRole('option').first()).toContainText('pull request 2799');
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag22aa']).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/jobs\?q=project.*2799/);
  await expect(dialog).toBeHidden();
  expect(complaints).toEqual([]);
});

test('the palette fits 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, '/usage');
  await page.getByRole('button', { name: 'Go anywhere' }).click();
  const dialog = page.getByRole('dialog', { name: 'Go anywhere' });
  await dialog.getByRole('combobox').fill('139812345');
  await expect(dialog.getByRole('option').first()).toContainText('task 139812345');
  expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toBeHidden();
});

test('a star is kept, shown on Home, and taken along as a file', async ({ page }) => {
  await open(page, '/jobs/copr/1');
  await page.keyboard.press('w');
  await expect(page.getByRole('button', { name: 'Watching' })).toHaveAttribute('aria-pressed', 'true');
  const { complaints } = await open(page, '/');
  await expect(page.getByRole('region', { name: 'Watched' }).getByRole('listitem')).toHaveCount(1);
  await open(page, '/watched');
  const downloaded = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export' }).click();
  const file = await (await downloaded).path();
  await page.getByRole('button', { name: /^Stop watching/ }).click();
  await expect(page.getByText('You watch nothing yet.')).toBeVisible();
  await page.getByLabel('File of watched pages').setInputFiles(file);
  await expect(page.getByText('Added 1 page.')).toBeVisible();
  expect(complaints).toEqual([]);
});
