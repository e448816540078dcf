import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeOpenLog } from '@tests/fake-open-log';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { LogSection, LogState } from '@/logs/model';
import { LogView } from './LogView';

interface Shown {
  open: ReturnType<typeof fakeOpenLog>['open'];
  isLive?: boolean;
  name?: string;
}

const show = ({ open, isLive = false, name = 'Build log' }: Shown) =>
  render(
    <LogView
      open={open}
      name={name}
      fileName="build.log"
      isLive={isLive}
      isFromEnd={false}
      raw={{ url: 'https://copr.example/build.log', service: 'Copr' }}
      range={null}
      onRange={() => undefined}
    />,
  );

const region = (name = 'Build log') => screen.findByRole('region', { name });

describe('what a log is doing is said in words', () => {
  test.each<[LogState['notices'][number], string]>([
    ['too-large', 'Only the first 536.9 MB are shown; download the rest from Copr.'],
    ['truncated', 'Cut short: the file ends early.'],
    ['restarted', 'Copr restarted the log.'],
    ['offline', 'Offline, trying again.'],
  ])('%s', async (notice, words) => {
    const { open, change } = fakeOpenLog('one\ntwo');
    change({ notices: [notice], bytes: 536_870_912 });
    show({ open });
    expect(await screen.findByText(words)).toBeVisible();
  });

  test('reading that ended early keeps what was read', async () => {
    const { open, change } = fakeOpenLog('one\ntwo');
    change({ phase: 'failed', error: new Error('Copr answered 503') });
    show({ open });
    expect(await region()).toHaveTextContent('one two');
    expect(screen.getByText('Reading ended early: Copr answered 503.')).toBeVisible();
  });

  test('a log too long for the document says what its search covers', async () => {
    const { open, change } = fakeOpenLog('one\ntwo');
    change({ bytes: 100_000_000 });
    show({ open });
    expect(await screen.findByText(/Too long for the browser's own find: the search above covers all/)).toBeVisible();
  });
});

test('a log that began anew is shown from its start', async () => {
  const { open, change } = fakeOpenLog('old one\nold two\nold three');
  change({ phase: 'following' });
  show({ open, isLive: true });
  expect(await region()).toHaveTextContent('old three');
  act(() => change({ generation: 1, notices: ['restarted'] }, 'new one'));
  await waitFor(async () => expect(await region()).toHaveTextContent('new one'));
  expect(await region()).not.toHaveTextContent('old');
});

test('the last line of a live log may still change', async () => {
  const { open, change } = fakeOpenLog('one\n10 %');
  change({ phase: 'following' });
  show({ open, isLive: true });
  await waitFor(async () => expect(await region()).toHaveTextContent('10 %'));
  act(() => change({}, 'one\n100 %\nnext'));
  await waitFor(async () => expect((await region()).querySelector('pre')?.textContent).toBe('one\n100 %\nnext\n'));
});

describe('hostile text', () => {
  const PARTS = [
    '<script>',
    '<img src=x onerror=',
    '<svg onload=',
    '"><iframe src=javascript:',
    '<a href="javascript:',
  ];
  const ENDS = ['alert(1)', 'alert`1`', 'top.hacked=1', '</pre><b>', '</textarea><details open ontoggle='];
  const WRAPS = ['%', '%>', "'%'", '&lt;%&gt;', '{{%}}', ['$', '{%}'].join(''), 'https://x.example/%', '‮%'];
  const payloads = PARTS.flatMap((part) => ENDS.flatMap((end) => WRAPS.map((wrap) => wrap.replace('%', part + end))));

  afterEach(() => vi.restoreAllMocks());

  const sections = payloads.map(
    (title, index): LogSection => ({
      ...{
        id: title,
        title,
        kind: 'other',
        depth: 0,
        first: index + 1,
        last: index + 1,
        durationMs: 5,
        hasFailed: true,
      },
    }),
  );

  test('200 payloads in lines, names, titles of sections and searches make no element and run nothing', async () => {
    const alert = vi.spyOn(window, 'alert').mockImplementation(() => undefined);
    expect(payloads.length).toBe(200);
    const { open, change } = fakeOpenLog(payloads.join('\n'));
    change({ sections });
    const name = payloads.join(' ');
    const { container } = show({ open, name });
    const log = await waitFor(() => {
      const found = container.querySelector<HTMLElement>('section[aria-label]');
      expect(found?.textContent).toContain(payloads[199]);
      if (found === null) throw new Error('no log');
      return found;
    });
    const user = userEvent.setup();
    const search = screen.getByRole('searchbox', { name: 'Search this log' });
    for (const payload of payloads.filter((_, index) => index % 20 === 0)) {
      await user.clear(search);
      await user.click(search);
      await user.paste(payload);
      await user.keyboard('{Enter}');
    }
    await user.click(screen.getByRole('button', { name: 'Fold all but failed' })).catch(() => undefined);
    const list = screen.getByRole('navigation', { name: 'Sections of the log' });
    for (const fold of within(list)
      .getAllByRole('button', { name: /^Lines of/ })
      .slice(0, 10))
      await user.click(fold);
    expect(within(log).getAllByRole('button', { name: /lines? folded/, hidden: true }).length).toBe(10);
    expect(container.querySelectorAll('script, img, iframe, b, details, textarea, svg[onload]').length).toBe(0);
    for (const link of log.querySelectorAll('a')) expect(link.href).toMatch(/^https:\/\/x\.example\//);
    expect(alert).not.toHaveBeenCalled();
    expect(Reflect.get(window, 'hacked')).toBeUndefined();
  });
});
