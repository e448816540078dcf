import { expect, test } from '@playwright/test';
import { open } from './open';

/** A chroot that failed an hour before the recorded now; its build log is among the recorded ones. */
const FAILED = '/jobs/copr/3983';

test('from the link in a pull request to the end of the failed log in one click', async ({ page }) => {
  await open(page, FAILED);
  await expect(page.getByText('Failed on 1 of 4 chroots', { exact: false })).toBeVisible();
  await page.getByRole('link', { name: /^Read the build log of fedora-rawhide-x86_64/ }).click();
  await expect(page).toHaveURL(/\/jobs\/copr\/3983\/logs/);
  await expect(page.getByText('Copr build error: Build failed')).toBeInViewport();
});

test('the same with the keyboard alone', async ({ page }) => {
  await open(page, FAILED);
  const log = page.getByRole('link', { name: /^Read the build log/ });
  for (let i = 0; i < 40 && !(await log.evaluate((link) => link === document.activeElement)); i++)
    await page.keyboard.press('Tab');
  await expect(log).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Logs/);
  await expect(page.getByRole('main')).toBeFocused();
});

test('keys: the list of keys, another page, rows', async ({ page }) => {
  await open(page, '/jobs');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeHidden();
  await page.keyboard.press('j');
  await expect(page.getByRole('grid').getByRole('link').first()).toBeFocused();
  await page.keyboard.press('/');
  await page.keyboard.type('g p');
  await expect(page).toHaveURL(/\/jobs$/); // typing is typing
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('g');
  await page.keyboard.press('p');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Projects');
});

test('a finished build is asked for once and for all', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await open(page, '/jobs/copr/1');
  expect(asked).toContain('/mocks/packit/api/copr-builds/1');
  asked.length = 0;
  await page.reload();
  await page.getByRole('heading', { level: 1, name: /copr/i }).waitFor();
  expect(asked).not.toContain('/mocks/packit/api/copr-builds/1');
});

test('Back keeps the page of the table and the place on it', async ({ page }) => {
  await open(page, '/jobs/copr?page=2');
  const link = page
    .getByRole('grid')
    .getByRole('link', { name: /^Copr build/ })
    .nth(10);
  await link.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => window.scrollY);
  await link.click();
  await page.getByRole('heading', { level: 1, name: /^Copr build of/ }).waitFor();
  await page.goBack();
  await expect(page).toHaveURL(/page=2/);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(before - 50);
});

test('a configuration that cannot be used is named on a page of its own', async ({ page }) => {
  await page.route('**/config.json', (route) => route.fulfill({ json: { services: { packit: { api: 7 } } } }));
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('services.packit.api');
});

test('with every service down each page keeps its shell and says who failed', async ({ page }) => {
  const crashes: string[] = [];
  page.on('pageerror', (error) => crashes.push(String(error)));
  await page.route(/\/(?:mocks|proxy)\//, (route) => route.abort());
  for (const address of [
    '/',
    '/jobs',
    '/jobs/copr/1',
    '/jobs/copr/1/logs',
    '/projects',
    '/projects/github.com/packit/packit',
  ]) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page.getByText(/Packit could not be reached/).first()).toBeVisible();
    await expect(page.getByRole('navigation', { name: 'Pages' })).toBeVisible();
  }
  expect(crashes).toEqual([]);
});

test('a dark page is dark from the first paint', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('packboard.theme', 'dark'));
  await page.route('**/assets/*.js', (route) => route.abort());
  await page.goto('/');
  expect(await page.evaluate(() => document.documentElement.classList.contains('pf-v6-theme-dark'))).toBe(true);
});
