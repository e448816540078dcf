import type { ConsoleMessage, Page } from '@playwright/test';

/** The recorded answers' fixed now. */
const NOW = new Date('2026-11-20T12:00:00Z');

export type Theme = 'light' | 'dark';

interface Opened {
  /** What the browser complained about: console errors and uncaught exceptions. */
  complaints: string[];
}

/** Opens an address at the recorded now and waits until all that loads at first is there. */
export async function open(page: Page, address: string, theme: Theme = 'light'): Promise<Opened> {
  const complaints: string[] = [];
  page.on('console', (message: ConsoleMessage) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  await page.clock.setFixedTime(NOW);
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
  return { complaints };
}
