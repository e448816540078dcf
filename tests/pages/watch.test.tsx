import { act, screen, waitFor, within } from '@testing-library/react';
import { renderApp } from '@tests/render-app';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readStars, removeStar } from '@/lib/watched';
import { answer, answerBuild, COPR, NOW_S, RUN } from './job-items';

const KEY = 'packboard.watched';
const BUILD = { path: '/jobs/copr/1', title: 'Copr build of packit/hello-world', at: 1 };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW_S * 1000 });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  for (const { path } of readStars()) removeStar(path);
});

const keepStars = (...stars: object[]) => localStorage.setItem(KEY, JSON.stringify({ version: 1, stars }));
const setHidden = (hidden: boolean) => {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(hidden);
  act(() => void document.dispatchEvent(new Event('visibilitychange')));
};
const watchButton = () => screen.findByRole('button', { name: /^Watch/ });

test('a build is watched with its button and with its key, and no longer with the same', async () => {
  answerBuild();
  const { user } = renderApp('/jobs/copr/1');
  await screen.findByRole('heading', { level: 1, name: /packit\/hello-world/ });
  const button = await watchButton();
  expect(button).toHaveAttribute('aria-pressed', 'false');
  await user.click(button);
  expect(button).toHaveTextContent('Watching');
  expect(button).toHaveAttribute('aria-pressed', 'true');
  expect(readStars()).toMatchObject([{ path: '/jobs/copr/1', status: 'success', isDone: true }]);
  await user.click(document.body);
  await user.keyboard('w');
  expect(button).toHaveAttribute('aria-pressed', 'false');
  expect(readStars()).toEqual([]);
});

test('pipelines and projects can be watched too', async () => {
  answer('/runs/merged/1501', RUN);
  const { user, unmount } = renderApp('/pipeline/1501');
  await screen.findByRole('heading', { level: 1, name: 'Pipeline 1501' });
  await waitFor(async () => expect(await watchButton()).toBeEnabled());
  await user.click(await watchButton());
  unmount();
  const project = renderApp('/projects/github.com/packit/packit');
  await project.user.click(await watchButton());
  expect(readStars().map(({ path }) => path)).toEqual(['/projects/github.com/packit/packit', '/pipeline/1501']);
});

test('what cannot be kept is watched for now, and that is said', async () => {
  answerBuild();
  const { user } = renderApp('/jobs/copr/1');
  await screen.findByRole('heading', { level: 1, name: /packit\/hello-world/ });
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  await user.click(await watchButton());
  expect(await watchButton()).toHaveAttribute('aria-pressed', 'true');
  expect(screen.getByText(/does not let Packboard keep anything/)).toBeVisible();
});

test('another tab’s star shows here', async () => {
  answerBuild();
  renderApp('/jobs/copr/1');
  const button = await watchButton();
  keepStars(BUILD);
  act(() => void window.dispatchEvent(new StorageEvent('storage', { key: KEY })));
  expect(button).toHaveAttribute('aria-pressed', 'true');
});

test('Home shows what is watched first, with its state; garbage shows nothing', async () => {
  answer('/copr-builds/1', { ...COPR, status: 'running', build_finished_time: null, built_packages: null });
  keepStars(
    { path: '/projects/github.com/packit/packit', title: 'packit/packit', at: 2 },
    { ...BUILD, at: 3 },
    { path: '/evil', title: 'x', at: 1 },
  );
  renderApp('/');
  const card = await screen.findByRole('region', { name: 'Watched' });
  const rows = await within(card).findAllByRole('listitem');
  expect(rows).toHaveLength(2);
  expect(rows[0]).toHaveTextContent(/Copr build of packit\/hello-world/);
  await waitFor(() => expect(within(card).getAllByRole('listitem')[0]).toHaveTextContent(/^Running/));
  expect(within(card).getByRole('link', { name: 'packit/packit' })).toHaveAttribute(
    'href',
    '/projects/github.com/packit/packit',
  );
});

test('Home says nothing of watching where nothing is watched', async () => {
  localStorage.setItem(KEY, '{"version":1,"stars":');
  renderApp('/');
  await screen.findByRole('heading', { level: 1, name: 'Home' });
  expect(screen.queryByRole('region', { name: 'Watched' })).toBeNull();
});

/** A watched build that runs, and the function that makes the next answer say that it failed. */
function runningBuild() {
  let isOver = false;
  const seen = answer('/copr-builds/1', () =>
    isOver
      ? { ...COPR, status: 'failure', built_packages: null }
      : { ...COPR, status: 'running', build_finished_time: null, built_packages: null },
  );
  keepStars(BUILD);
  return { seen, fail: () => (isOver = true) };
}

test('a watched build that ends marks the hidden tab until it is seen, and is announced with a link', async () => {
  const icon = document.createElement('link');
  icon.rel = 'icon';
  icon.setAttribute('href', '/logo.svg');
  document.head.append(icon);
  const { seen, fail } = runningBuild();
  const { queryClient } = renderApp('/nothing');
  await waitFor(() => expect(readStars()[0]?.status).toBe('running'));
  expect(screen.queryByRole('link', { name: BUILD.title })).toBeNull();
  setHidden(true);
  fail();
  await act(() => queryClient.refetchQueries({ queryKey: ['packit', 'copr-build', 1] }));
  await waitFor(() => expect(document.title).toBe('Failed: Page not found · Packboard'));
  expect(icon).toHaveAttribute('href', '/logo-failed.svg');
  setHidden(false);
  expect(document.title).toBe('Page not found · Packboard');
  expect(icon).toHaveAttribute('href', '/logo.svg');
  const told = screen.getByRole('status', { name: 'Watched jobs that ended' });
  expect(told).toHaveTextContent(`Failed ${BUILD.title}`);
  expect(within(told).getByRole('link', { name: BUILD.title })).toHaveAttribute('href', BUILD.path);
  expect(readStars()[0]).toMatchObject({ status: 'failure', isDone: true });
  expect(seen.asked).toBe(2);
  icon.remove();
});

test('an end raises one notification, in plain text, only where it was allowed and wanted', async () => {
  const raised = vi.fn();
  class FakeNotification {
    static permission = 'granted';
    onclick: (() => void) | null = null;
    close = () => undefined;
    constructor(title: string, options: NotificationOptions) {
      raised(title, options.body, options.tag);
    }
  }
  vi.stubGlobal('Notification', FakeNotification);
  localStorage.setItem('packboard.notify', 'on');
  const { fail } = runningBuild();
  const { queryClient } = renderApp('/nothing');
  await waitFor(() => expect(readStars()[0]?.status).toBe('running'));
  setHidden(true);
  fail();
  await act(() => queryClient.refetchQueries({ queryKey: ['packit', 'copr-build', 1] }));
  await waitFor(() => expect(raised).toHaveBeenCalledExactlyOnceWith('Failed', BUILD.title, BUILD.path));
});

test('what was never seen moving has not ended, and what is done or gone is not asked for again', async () => {
  const build = answer('/copr-builds/1', { ...COPR });
  const gone = answer('/srpm-builds/7', { error: 'No info about build stored in DB' }, 404);
  const done = answer('/koji-builds/9', {});
  keepStars(
    BUILD,
    { path: '/jobs/srpm/7', title: 'SRPM build 7', at: 1 },
    { path: '/jobs/koji/9', title: 'Koji build 9', at: 1, status: 'failure', isDone: true },
  );
  renderApp('/watched');
  const list = await screen.findByRole('list', { name: 'Watched pages' });
  await waitFor(() => expect(list).toHaveTextContent('Packit does not know it'));
  await waitFor(() => expect(readStars().every(({ isDone }) => isDone)).toBe(true));
  expect(screen.queryByRole('link', { name: /Put away/ })).toBeNull();
  expect(screen.getByRole('status', { name: 'Watched jobs that ended' })).toBeEmptyDOMElement();
  expect([build.asked, gone.asked, done.asked]).toEqual([1, 1, 0]);
});

test('with more than ten that move, ten are followed', async () => {
  const asked = Array.from({ length: 12 }, (_, id) =>
    answer(`/copr-builds/${id + 1}`, { ...COPR, status: 'running', build_finished_time: null }),
  );
  keepStars(...asked.map((_, id) => ({ path: `/jobs/copr/${id + 1}`, title: `Build ${id + 1}`, at: 1 })));
  renderApp('/watched');
  expect(await screen.findByText(/The newest 10 that are not finished are followed/)).toBeVisible();
  await waitFor(() => expect(asked.filter((one) => one.asked > 0)).toHaveLength(10));
});

test('the page lists what is watched and removes it', async () => {
  keepStars({ path: '/jobs/koji/9', title: 'Koji build 9', at: 1, status: 'failure', isDone: true });
  const { user } = renderApp('/watched');
  expect(await screen.findByText('You watch 1 page: 1 failed.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Stop watching Koji build 9' }));
  expect(await screen.findByText('You watch nothing yet.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Export' })).toBeDisabled();
});

test('a file takes it to another browser and says what was left out', async () => {
  const blobs: Blob[] = [];
  // jsdom has no blob addresses.
  Object.assign(URL, { createObjectURL: (blob: Blob) => `blob:${blobs.push(blob)}`, revokeObjectURL: () => undefined });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  keepStars({ path: '/jobs/koji/9', title: 'Koji build 9', at: 1, status: 'failure', isDone: true });
  const { user } = renderApp('/watched');
  await user.click(await screen.findByRole('button', { name: 'Export' }));
  const text = (await blobs[0]?.text()) ?? '';
  expect(text).toContain('/jobs/koji/9');

  const more = JSON.parse(text);
  more.stars.push(
    { path: '/pipeline/4', title: 'Pipeline 4', at: 2 },
    { path: 'javascript:alert(1)', title: 'x', at: 3 },
  );
  const input = screen.getByLabelText('File of watched pages');
  answer('/runs/merged/4', { error: 'none' }, 404);
  await user.upload(input, new File([JSON.stringify(more)], 'stars.json', { type: 'application/json' }));
  expect(
    await screen.findByText('Added 1 page. Left out 2: 1 watched already, 1 not understood or repeated.'),
  ).toBeVisible();
  expect(readStars().map(({ path }) => path)).toEqual(['/pipeline/4', '/jobs/koji/9']);

  await user.upload(input, new File(['<html>'], 'page.json', { type: 'application/json' }));
  expect(await screen.findByText('page.json was not imported: it is not JSON.')).toBeVisible();
  await user.upload(input, new File(['x'.repeat(300_000)], 'big.json', { type: 'application/json' }));
  expect(await screen.findByText(/big\.json was not imported: it is too large/)).toBeVisible();
});

test('permission is asked by the button alone', async () => {
  const request = vi.fn(async () => {
    Object.assign(Notification, { permission: 'denied' });
    return 'denied' as const;
  });
  vi.stubGlobal('Notification', Object.assign(vi.fn(), { permission: 'default', requestPermission: request }));
  const { user } = renderApp('/watched');
  const button = await screen.findByRole('button', { name: 'Notify me' });
  expect(request).not.toHaveBeenCalled();
  await user.click(button);
  expect(await screen.findByText(/blocked in this browser’s settings/)).toBeVisible();
  expect(request).toHaveBeenCalledTimes(1);
});

test('n and p walk over failures', async () => {
  answerBuild({ status: 'failure', built_packages: null });
  const { user } = renderApp('/jobs/copr/1');
  const links = () => screen.getAllByRole('link', { name: /fedora-(43-x86_64|rawhide-x86_64)/ });
  await waitFor(() => expect(links().length).toBeGreaterThan(0));
  await user.keyboard('n');
  await waitFor(() => expect(document.activeElement?.tagName).toBe('A'));
  const first = document.activeElement;
  await user.keyboard('n');
  await user.keyboard('p');
  expect(document.activeElement).toBe(first);
});
