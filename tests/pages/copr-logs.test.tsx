import { server } from '@mocks/node';
import { screen, waitFor, within } from '@testing-library/react';
import { renderApp } from '@tests/render-app';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { applyConfig } from '@/lib/config';
import { answer, answerBuild, answerLogs, BUILD, EPEL, NOW_S, RESULTS, target, X86 } from './copr-builds';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW_S * 1000 });
});

const PLACE = `/copr/build/9876550/logs/${X86}`;
const SRPM_PLACE = '/copr/build/9876550/logs/srpm-builds';
const logText = (name: RegExp) => screen.findByRole('region', { name });

const TASK = `Version: 1.8
Task:
{'background': False,
 'enable_net': True,
 'git_hash': '79dee18aaf3221694f890166c229b718b2f24411',
 'git_repo': 'https://copr-dist-git.fedorainfracloud.org/git/@copr/copr-dev/hello',
 'memory_reqs': 2048,
 'submitter': 'javascript:alert(1)',
 'tags': ['on_demand_powerful'],
 'timeout': 18000}

Running: git clone
`;

describe('logs of a chroot that ended', () => {
  test('say how it ended and what it is of, and ask for build, chroots and log alone', async () => {
    const asked = answerBuild();
    const logs = answerLogs({ 'builder-live.log.gz': 'first\n<img src=x onerror=alert(1)>\nlast' });
    renderApp(PLACE);
    const log = await logText(/^Builder log of fedora-43-x86_64$/);
    expect(log).toHaveTextContent('<img src=x onerror=alert(1)>');
    expect(log.querySelector('img')).toBeNull();
    expect(
      await screen.findByText('Failed: fedora-43-x86_64 of hello 2.7-1, builder log, 3 lines.', { exact: false }),
    ).toBeVisible();
    expect(Object.values(asked).map((part) => part.asked)).toEqual([1, 1, 0, 0, 0]);
    expect(logs).toEqual([`@copr/copr-dev:pr:3912/${X86}/09876550-hello/builder-live.log.gz`]);
    expect(screen.getByRole('link', { name: 'Back to the build' })).toHaveAttribute('href', '/copr/build/9876550');
    expect(screen.getByRole('link', { name: /^Raw log at Copr/ })).toHaveAttribute(
      'href',
      `${RESULTS}/@copr/copr-dev:pr:3912/${X86}/09876550-hello/builder-live.log.gz`,
    );
  });

  test('have a tab each, which the address keeps', async () => {
    answerBuild();
    const logs = answerLogs({ '.log.gz': 'text' });
    const { user, router } = renderApp(PLACE);
    await logText(/^Builder log/);
    const tabs = screen.getByRole('tablist');
    expect(
      within(tabs)
        .getAllByRole('tab')
        .map((tab) => tab.textContent),
    ).toEqual(['Builder log', 'Build log', 'Root log', 'Backend log', 'State log', 'Hardware', 'Installed packages']);
    await user.click(within(tabs).getByRole('tab', { name: 'Root log' }));
    await logText(/^Root log of fedora-43-x86_64/);
    expect(router.state.location.search).toBe('?log=root');
    expect(logs.at(-1)).toMatch(/root\.log\.gz$/);
  });

  test('lead to the other chroots and the source package, with the same log', async () => {
    answerBuild();
    answerLogs({ '.log.gz': 'text' });
    const { user } = renderApp(`${PLACE}?log=root`);
    await logText(/^Root log/);
    await user.click(screen.getByRole('button', { name: /^Chroot: fedora-43-x86_64\. 2 chroots/ }));
    const menu = await screen.findByRole('menu');
    expect(within(menu).getByRole('menuitem', { name: `${EPEL} Succeeded` })).toHaveAttribute(
      'href',
      `/copr/build/9876550/logs/${EPEL}?log=root`,
    );
    expect(within(menu).getByRole('menuitem', { name: 'Source package' })).toHaveAttribute(
      'href',
      `${SRPM_PLACE}?log=root`,
    );
  });

  test('tell the task of the builder; what it holds is text', async () => {
    answerBuild();
    answerLogs({ 'builder-live.log.gz': TASK });
    const { user } = renderApp(PLACE);
    await user.click(
      await screen.findByText(/^dist-git commit 79dee18, submitted by javascript:alert\(1\), time-out 5 h$/),
    );
    expect(screen.getByRole('link', { name: /^79dee18/ })).toHaveAttribute(
      'href',
      'https://copr-dist-git.fedorainfracloud.org/cgit/@copr/copr-dev/hello.git/commit/?id=79dee18aaf3221694f890166c229b718b2f24411',
    );
    expect(screen.getByText('2,048 MiB at least')).toBeVisible();
    expect(screen.getByText('on_demand_powerful')).toBeVisible();
    expect(document.querySelector('a[href^="javascript"]')).toBeNull();
  });

  test('that Copr has deleted say so', async () => {
    const old = NOW_S - 90 * 86_400;
    answerBuild({ targets: [target(X86, 'failed', { ended_on: old })] });
    answerLogs({});
    renderApp(PLACE);
    expect(await screen.findByText(/Copr keeps logs about 14 days; this build ended 3 months ago/)).toBeVisible();
    expect(screen.getByRole('link', { name: /^Open the log at Copr/ })).toBeVisible();
  });

  test('that lack for another reason say that too', async () => {
    answerBuild({ targets: [target(X86, 'canceled')] });
    answerLogs({});
    renderApp(PLACE);
    expect(await screen.findByText(/canceled early leaves few logs/)).toBeVisible();
    expect(screen.getByText(/14 days/)).toBeVisible();
  });

  test('cannot be read where the proxy is missing', async () => {
    answerBuild();
    server.use(http.get('*/proxy/copr-results/*', () => HttpResponse.html('<!DOCTYPE html>')));
    renderApp(PLACE);
    expect(await screen.findByText('This log cannot be read from here')).toBeVisible();
  });
});

describe('which logs there are', () => {
  const none = { started_on: null, ended_on: null, result_url: null };
  test.each([
    ['skipped', 'There are no logs', /Copr did not build here/],
    ['forked', 'There are no logs', /copied from another project by a fork/],
    ['pending', 'There is no log yet', /appear here when a builder begins/],
    ['waiting', 'There is no log yet', /appear here when a builder begins/],
  ])('%s: none', async (state, title, words) => {
    answerBuild({ build: { state }, targets: [target(X86, state, none)] });
    renderApp(PLACE);
    expect(await screen.findByRole('heading', { name: title })).toBeVisible();
    expect(screen.getByText(words)).toBeVisible();
  });

  test('starting: the backend log alone', async () => {
    answerBuild({ build: { state: 'starting' }, targets: [target(X86, 'starting', { ended_on: null })] });
    answerLogs({ 'backend.log': 'waiting for a machine\n' });
    renderApp(PLACE);
    await logText(/^Backend log/);
    expect(screen.getAllByRole('tab')).toHaveLength(1);
  });

  test('running: the live log is followed, and goes on under its address when the build ends', async () => {
    answerBuild({ build: { state: 'running', ended_on: null }, targets: [target(X86, 'running', { ended_on: null })] });
    const logs = answerLogs({ 'builder-live.log': 'first\n' });
    const { queryClient } = renderApp(PLACE);
    await logText(/^Live builder log/);
    expect(await screen.findByText(/following/)).toBeVisible();
    expect(logs[0]).toMatch(/builder-live\.log$/);
    answerBuild();
    await queryClient.refetchQueries();
    await waitFor(() => expect(screen.getByText(/^Failed: fedora-43-x86_64/)).toBeVisible());
    expect(logs.every((path) => path.endsWith('builder-live.log'))).toBe(true);
  });

  test('an unknown name falls back to the first, and says so', async () => {
    answerBuild();
    answerLogs({ '.log.gz': 'text' });
    renderApp(`${PLACE}?log=nonsense`);
    await logText(/^Builder log/);
    expect(screen.getByText(/There is no log of the name asked for here; the builder log is shown/)).toBeVisible();
  });
});

describe('the source package', () => {
  test('has two logs, and its import log is a link', async () => {
    answerBuild();
    const logs = answerLogs({ '.log.gz': 'rpkg srpm\n' });
    renderApp(SRPM_PLACE);
    await logText(/^Builder log of source package/);
    expect(screen.getAllByRole('tab').map((tab) => tab.textContent)).toEqual(['Builder log', 'Backend log']);
    expect(logs[0]).toBe('@copr/copr-dev:pr:3912/srpm-builds/09876550/builder-live.log.gz');
    expect(screen.getByRole('link', { name: /^Import log/ })).toHaveAttribute(
      'href',
      'https://copr-dist-git.fedorainfracloud.org/per-task-logs/9876550.log',
    );
  });

  test('Copr answers 500 where it tells nothing of it', async () => {
    answerBuild({ source: null, build: { state: 'canceled', started_on: null } });
    renderApp(SRPM_PLACE);
    expect(await screen.findByRole('heading', { name: 'There is no log of the source package' })).toBeVisible();
  });
});

describe('where there is nothing to show', () => {
  test('no such chroot', async () => {
    answerBuild();
    renderApp('/copr/build/9876550/logs/plan9-x86_64');
    expect(await screen.findByRole('heading', { name: 'This build has no such chroot' })).toBeVisible();
    expect(screen.getByText('plan9-x86_64')).toBeVisible();
  });

  test('no such build', async () => {
    answer('/build/9876550', { error: 'Build 9876550 does not exist.' }, 404);
    answer('/build-chroot/list', { items: [], meta: {} });
    renderApp(PLACE);
    expect(await screen.findByRole('heading', { name: 'Copr does not know this build' })).toBeVisible();
  });

  test('the chroots fail', async () => {
    answer('/build/9876550', BUILD);
    answer('/build-chroot/list', {}, 503);
    renderApp(PLACE);
    expect(await screen.findByText(/Copr answered 503/)).toBeVisible();
  });

  test.each(['/copr/build/abc/logs/x', '/copr/build/0/logs/x'])('%s is no number', async (address) => {
    renderApp(address);
    expect(await screen.findByText('There are no logs at this address.')).toBeVisible();
  });

  test('Copr is switched off', async () => {
    applyConfig('{"services": {"copr": null}}');
    renderApp(PLACE);
    expect(await screen.findByText(/Copr is switched off/)).toBeVisible();
  });
});
