import { expect, test } from '@playwright/test';
import { open } from './open';

test('closed hours of Fedora messages are asked for once and for all', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname, searchParams } = new URL(request.url());
    if (pathname.startsWith('/mocks/datagrepper/') && searchParams.has('start')) asked.push(request.url());
  });
  const card = page.getByRole('region', { name: 'Fedora messages per hour' });
  await open(page, '/status');
  await expect(card.getByText(/on average over 23 hours/)).toBeVisible();
  expect(asked).toHaveLength(24);
  asked.length = 0;
  await page.reload();
  await expect(card.getByText(/on average over 23 hours/)).toBeVisible();
  // The hour that goes on, and the one that ended this minute: messages still come in late.
  expect(asked).toHaveLength(2);
});
