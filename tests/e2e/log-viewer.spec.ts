import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { open } from './open';

/** A chroot that failed an hour before the recorded now. */
const LOGS = '/jobs/copr/3983/logs';

const many = (count: number, line: (number: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index + 1)).join('\n');

/** mock's phases and rpmbuild's sections around so many lines; every 500th warns. */
const buildLog = (count: number): string => {
  const lines = many(count, (n) => (n % 500 === 0 ? `main.c:${n}: warning: number ${n}` : `gcc -c file${n}.c`)).split(
    '\n',
  );
  lines[9] = 'Executing(%build): /bin/sh -e /var/tmp/rpm-tmp.bbbbbb';
  lines[count - 10] = "main.c:10:2: error: unknown type name 'foo'";
  lines[count - 9] = 'error: Bad exit status from /var/tmp/rpm-tmp.bbbbbb (%build)';
  return lines.join('\n');
};

async function openLog(page: Page, text: string, hash = '') {
  await page.route('**/proxy/copr-results/**', (route) => route.fulfill({ body: text, contentType: 'text/plain' }));
  await open(page, `${LOGS}${hash}`);
  await page.getByRole('region', { name: /^Builder log/ }).waitFor();
}

const numberOfBlocks = (page: Page): Promise<number> => page.locator('.pb-log-block').count();

/** Whether a line's text is in sight: where the middle of what the browser shows of it lies. */
const isSeen = (page: Page, text: string): Promise<boolean> =>
  page.evaluate((wanted) => {
    const box = document.querySelector('.pb-log-scroll')?.getBoundingClientRect();
    for (const pre of document.querySelectorAll('.pb-log-text')) {
      const node = pre.firstChild;
      const at = pre.textContent?.indexOf(wanted) ?? -1;
      if (box === undefined || at === -1 || !(node instanceof Text)) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const { top, bottom } = range.getBoundingClientRect();
      if (top >= box.top && bottom <= box.bottom && bottom > top) return true;
    }
    return false;
  }, text);

/** The number that the line in the middle of what is seen begins with, after "line". */
const lineInSight = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const box = document.querySelector('.pb-log-scroll')?.getBoundingClientRect();
    const place = box === undefined ? null : document.caretPositionFromPoint(box.left + 90, box.top + box.height / 2);
    const text = place?.offsetNode.textContent ?? '';
    const start = text.lastIndexOf('\n', Math.max(0, (place?.offset ?? 0) - 1)) + 1;
    return Number(/^line (\d+)/.exec(text.slice(start, start + 40))?.[1]);
  });

const sees = (page: Page, text: string) => expect.poll(() => isSeen(page, text)).toBe(true);

const scrollTo = (page: Page, share: number) =>
  page.locator('.pb-log-scroll').evaluate((element, at) => {
    element.scrollTop = (element.scrollHeight - element.clientHeight) * at;
  }, share);

test('all lines of a usual log stand in the document, where the browser finds them', async ({ page }) => {
  await openLog(page, buildLog(3000));
  await expect.poll(() => numberOfBlocks(page)).toBeGreaterThanOrEqual(15);
  await page.keyboard.press('g');
  await sees(page, 'gcc -c file1.c');
  const found = await page.evaluate(() => Reflect.get(window, 'find').call(window, 'warning: number 2500'));
  expect(found).toBe(true);
  expect(await page.evaluate(() => String(window.getSelection()))).toBe('warning: number 2500');
});

test('a failed log opens at its end; n leads to the error, the map to a match', async ({ page }) => {
  await openLog(page, buildLog(3000));
  await sees(page, 'warning: number 3000');
  await scrollTo(page, 0);
  await page.getByRole('button', { name: 'First error' }).click();
  await sees(page, "error: unknown type name 'foo'");
  await page.getByRole('searchbox', { name: 'Search this log' }).fill('warning: number 1500');
  await expect(page.getByText('1 line', { exact: true })).toBeVisible();
  const map = await page.locator('.pb-log-map').boundingBox();
  if (map === null) throw new Error('no map');
  await page.mouse.click(map.x + map.width / 2, map.y + map.height * 0.505);
  await sees(page, 'warning: number 1500');
});

test('a folded section takes one row, and a link into it opens it', async ({ page }) => {
  await openLog(page, buildLog(3000));
  const height = () => page.locator('.pb-log-scroll').evaluate((element) => element.scrollHeight);
  await expect.poll(height).toBeGreaterThan(50_000);
  await page.getByRole('button', { name: 'Lines of %build' }).click();
  await expect(page.getByRole('button', { name: /%build: [\d,]+ lines folded/ })).toBeVisible();
  expect(await height()).toBeLessThan(2000);
  await page.evaluate(() => {
    window.location.hash = '#L1500';
  });
  await sees(page, 'warning: number 1500');
  expect(await height()).toBeGreaterThan(50_000);
});

test('a click and a click with Shift mark lines, and a reload keeps them in sight', async ({ page }) => {
  await openLog(page, buildLog(3000));
  await page.keyboard.press('g');
  await sees(page, 'gcc -c file1.c');
  await page.getByRole('textbox', { name: /Go to line/ }).fill('1500');
  await page.keyboard.press('Enter');
  await sees(page, 'warning: number 1500');
  const mark = await page.locator('.pb-log-marked').boundingBox();
  const gutter = await page.locator('.pb-log-numbers').first().boundingBox();
  if (mark === null || gutter === null) throw new Error('no mark');
  await page.mouse.move(gutter.x + gutter.width / 2, mark.y + 4 * mark.height + 5);
  await page.keyboard.down('Shift');
  await page.mouse.down();
  await page.mouse.up();
  await page.keyboard.up('Shift');
  await expect(page).toHaveURL(/#L1500-L1504$/);
  await page.reload();
  await sees(page, 'warning: number 1500');
  await expect(page.getByText('Lines 1,500 to 1,504 marked')).toBeVisible();
});

test('300,000 lines: the document holds a window, and every place can be reached', async ({ page }) => {
  await openLog(
    page,
    many(300_000, (n) => `line ${n};`),
    '#L150000',
  );
  await sees(page, 'line 150000;');
  await expect(page.getByText(/the search above covers all of it/)).toBeVisible();
  expect(await numberOfBlocks(page)).toBeLessThan(60);
  await page.keyboard.press('G');
  await sees(page, 'line 300000;');
  await scrollTo(page, 0.5);
  await sees(page, 'line 150000;');
  await page.locator('.pb-log-scroll').hover();
  for (let turn = 0; turn < 30; turn += 1) await page.mouse.wheel(0, 1500);
  await expect.poll(() => lineInSight(page)).toBeGreaterThan(151_000);
  expect(await lineInSight(page)).toBeLessThan(153_000);
  expect(await numberOfBlocks(page)).toBeLessThan(60);
  await scrollTo(page, 0);
  await sees(page, 'line 1;');
  await page.getByRole('searchbox', { name: 'Search this log' }).fill('line 222222;');
  await expect(page.getByText('1 line', { exact: true })).toBeVisible();
  await page.keyboard.press('Enter');
  await sees(page, 'line 222222;');
});

test('a window keeps its place while lines wrap, and folds what it does not hold', async ({ page }) => {
  const lines = many(300_000, (n) => `line ${n}; ${'word '.repeat((n * 7) % 40)}`).split('\n');
  lines[9] = 'Executing(%build): /bin/sh -e /var/tmp/rpm-tmp.bbbbbb';
  lines[200_000] = 'Executing(%install): /bin/sh -e /var/tmp/rpm-tmp.cccccc';
  await openLog(page, lines.join('\n'), '#L150000');
  await sees(page, 'line 150000;');
  await page.getByRole('button', { name: 'Wrap lines' }).click();
  await page.locator('.pb-log-scroll').hover();
  let last = 150_100;
  for (let turn = 0; turn < 40; turn += 1) {
    await page.mouse.wheel(0, -400);
    const now = await lineInSight(page);
    expect(Math.abs(last - now)).toBeLessThan(150);
    if (Number.isFinite(now)) last = now;
  }
  await expect.poll(() => lineInSight(page)).toBeLessThan(149_700);
  await page.getByRole('button', { name: 'Lines of %build' }).click();
  const fold = page.getByRole('button', { name: /%build: 199,991 lines folded/ });
  await expect(fold).toBeVisible();
  await sees(page, 'Executing(%install)');
  await fold.click();
  await sees(page, 'Executing(%build)');
  await page.keyboard.press('g');
  await sees(page, 'line 20;');
});

test('two million lines are higher than browsers allow, and yet can be read from end to end', async ({ page }) => {
  await openLog(
    page,
    many(2_000_000, (n) => `${n};`),
    '#L1000000',
  );
  await sees(page, '1000000;');
  await page.keyboard.press('G');
  await sees(page, '2000000;');
  await page.keyboard.press('g');
  await sees(page, '1;');
  await scrollTo(page, 1);
  await sees(page, '2000000;');
  await page.locator('.pb-log-scroll').hover();
  for (let turn = 0; turn < 10; turn += 1) await page.mouse.wheel(0, -400);
  // 4,000 px are some 200 lines; how many exactly depends on the height of the view.
  const near = async () => Promise.all(['19996', '19997', '19998'].map((start) => isSeen(page, start)));
  await expect.poll(async () => (await near()).includes(true)).toBe(true);
  expect(await isSeen(page, '2000000;')).toBe(false);
});

test('wrapped lines keep their numbers beside them', async ({ page }) => {
  const text = many(600, (n) => `${n}: ${'word '.repeat((n * 7) % 90)}`);
  await openLog(page, text);
  await page.getByRole('button', { name: 'Wrap lines' }).click();
  await page.getByRole('textbox', { name: /Go to line/ }).fill('317');
  await page.keyboard.press('Enter');
  await sees(page, '317: word');
  const offset = await page.evaluate(() => {
    const mark = document.querySelector('.pb-log-marked')?.getBoundingClientRect();
    const pre = [...document.querySelectorAll('.pb-log-text')].find((one) => one.textContent?.includes('\n317: '));
    const node = pre?.firstChild;
    if (mark === undefined || !(node instanceof Text)) return null;
    const range = document.createRange();
    const at = node.data.indexOf('\n317: ') + 1;
    range.setStart(node, at);
    range.setEnd(node, at + 3);
    return Math.abs(range.getBoundingClientRect().top - mark.top);
  });
  expect(offset).not.toBeNull();
  expect(offset).toBeLessThan(6);
});

test('prints all lines without the bars', async ({ page }) => {
  await openLog(page, buildLog(600));
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('searchbox', { name: 'Search this log' })).toBeHidden();
  const { height, overflow } = await page.locator('.pb-log-scroll').evaluate((element) => ({
    height: element.getBoundingClientRect().height,
    overflow: getComputedStyle(element).overflow,
  }));
  expect(overflow).toBe('visible');
  expect(height).toBeGreaterThan(600 * 15);
});

for (const theme of ['light', 'dark'] as const)
  test(`axe finds nothing in a log with matches, marks and a fold, in ${theme}`, async ({ page }) => {
    await page.route('**/proxy/copr-results/**', (route) =>
      route.fulfill({ body: buildLog(900), contentType: 'text/plain' }),
    );
    const { complaints } = await open(page, `${LOGS}#L500-L502`, theme);
    await page.getByRole('searchbox', { name: 'Search this log' }).fill('warning');
    await expect(page.getByText('1 line', { exact: true })).toBeVisible();
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
    expect(complaints).toEqual([]);
  });

test('fits 320 px, wraps, and keeps the numbers', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await openLog(page, buildLog(900), '#L500');
  await sees(page, 'main.c:500: warning');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  const { scrollWidth, clientWidth } = await page
    .locator('.pb-log-scroll')
    .evaluate(({ scrollWidth, clientWidth }) => ({ scrollWidth, clientWidth }));
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  await expect(page.locator('.pb-log-numbers').first()).toBeVisible();
});
