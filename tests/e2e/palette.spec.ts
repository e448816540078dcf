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

const PLACES = /\/Places-[^/]*\.js/;

test('what is typed while the places load is kept with its caret, and no single key acts', async ({ page }) => {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(PLACES, async (route) => {
    await released;
    await route.continue();
  });
  const { complaints } = await open(page, '/usage');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('tgjpakit/ogr');
  await page.keyboard.press('Home');
  await page.keyboard.press('Delete');
  await page.keyboard.press('Delete');
  await page.keyboard.press('Delete');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  const dialog = page.getByRole('dialog', { name: 'Go anywhere' });
  await expect(dialog.getByText('Loading the places…')).toBeVisible();
  await expect(dialog.getByRole('combobox')).toHaveValue('pakit/ogr');
  release();
  await expect(dialog.getByRole('option').first()).toContainText('pakit/ogr');
  await page.keyboard.type('c');
  await expect(dialog.getByRole('combobox')).toHaveValue('packit/ogr');
  await expect(dialog.getByRole('option').first()).toContainText('packit/ogr');
  await expect(page).toHaveURL(/\/usage$/);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  expect(complaints).toEqual([]);
});

test('places that do not load are said, and asked for again, without losing what was typed', async ({ page }) => {
  await page.route(PLACES, (route) => route.abort());
  await open(page, '/usage');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('packit/ogr');
  const dialog = page.getByRole('dialog', { name: 'Go anywhere' });
  await expect(dialog.getByText(/^The places could not be loaded/)).toBeVisible();
  await page.unroute(PLACES);
  await dialog.getByRole('button', { name: 'Try again' }).click();
  await expect(dialog.getByRole('option').first()).toContainText('packit/ogr');
  await expect(dialog.getByRole('combobox')).toBeFocused();
  await expect(dialog.getByRole('combobox')).toHaveValue('packit/ogr');
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
