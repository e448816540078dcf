import { server } from '@mocks/node';
import { screen, waitFor, within } from '@testing-library/react';
import { failedBuild, logIs, logText, NOW } from '@tests/pages/log-builds';
import { renderApp } from '@tests/render-app';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, test, vi } from 'vitest';

const SECOND = 1000;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
});

describe('logs of a Copr build', () => {
  test('say how it ended and how long the log is, and show it as text', async () => {
    failedBuild();
    logIs('first\n<img src=x onerror=alert(1)>\n\u202elast\u001b[31m red');
    renderApp('/jobs/copr/501/logs');
    const log = await logText(/^Builder log of fedora-43-x86_64$/);
    expect(log).toHaveTextContent('<img src=x onerror=alert(1)>');
    expect(log).toHaveTextContent('‹U+202E›last red');
    expect(log.querySelector('img')).toBeNull();
    expect(
      screen.getByText('Failed: fedora-43-x86_64 of packit/ogr#12, builder log, 3 lines.', { exact: false }),
    ).toBeVisible();
    expect(screen.getByRole('link', { name: 'Back to the job' })).toHaveAttribute('href', '/jobs/copr/501');
    expect(screen.getByRole('link', { name: /^Raw log at Copr/ })).toHaveAttribute(
      'href',
      'https://download.copr.fedorainfracloud.org/results/packit/packit-ogr-12/fedora-43-x86_64/09876543-ogr/builder-live.log.gz',
    );
  });

  test('have a tab each, which the address keeps', async () => {
    failedBuild();
    const asked: string[] = [];
    server.use(
      http.get('*/proxy/copr-results/*', ({ request }) => {
        asked.push(new URL(request.url).pathname.replace(/.*\/packit-ogr-12/, ''));
        return new HttpResponse('text', { headers: { 'Content-Type': 'text/plain' } });
      }),
    );
    const { user, router } = renderApp('/jobs/copr/501/logs');
    await logText(/^Builder log/);
    const tabs = screen.getByRole('tablist');
    await within(tabs).findByRole('tab', { name: 'SRPM log' });
    expect(
      within(tabs)
        .getAllByRole('tab')
        .map((tab) => tab.textContent),
    ).toEqual(['Builder log', 'Build log', 'Root log', 'Backend log', 'SRPM log', 'SRPM backend log']);
    await user.click(within(tabs).getByRole('tab', { name: 'Root log' }));
    await logText(/^Root log of fedora-43-x86_64/);
    expect(router.state.location.search).toBe('?log=root');
    await user.click(within(tabs).getByRole('tab', { name: 'SRPM log' }));
    await logText(/^SRPM log/);
    expect(asked).toEqual([
      '/fedora-43-x86_64/09876543-ogr/builder-live.log.gz',
      '/fedora-43-x86_64/09876543-ogr/root.log.gz',
      '/srpm-builds/09876543/builder-live.log.gz',
    ]);
  });

  test('lead to the same log of another chroot', async () => {
    failedBuild();
    logIs('text');
    const { user, router } = renderApp('/jobs/copr/501/logs?log=root');
    await user.click(await screen.findByRole('button', { name: /^Chroot: fedora-43-x86_64. 1 other chroot/ }));
    const other = await screen.findByRole('menuitem', { name: /fedora-44-x86_64 Succeeded/ });
    expect(screen.getAllByRole('menuitem')[0]).toHaveAccessibleName(/fedora-43-x86_64 Failed/);
    await user.click(other);
    await logText(/^Root log of fedora-44-x86_64/);
    expect(router.state.location.pathname + router.state.location.search).toBe('/jobs/copr/502/logs?log=root');
  });

  test('of which the service does not tell the others still show', async () => {
    failedBuild();
    logIs('text');
    server.use(http.get('*/runs/merged/3', () => HttpResponse.json({ merged_run_id: 9, copr: [] })));
    renderApp('/jobs/copr/501/logs');
    expect(await logText(/^Builder log/)).toHaveTextContent('text');
    expect(screen.queryByRole('button', { name: /^Chroot/ })).not.toBeInTheDocument();
  });

  test('that do not exist give way to the main one, and it is said', async () => {
    failedBuild();
    logIs('text');
    renderApp('/jobs/copr/501/logs?log=nonsense');
    await logText(/^Builder log/);
    expect(screen.getByText(/has no log of the name asked for; the builder log is shown/)).toBeVisible();
  });
});

describe('marked lines', () => {
  test('are in the address, by keyboard, and come back with their tab', async () => {
    failedBuild();
    logIs(Array.from({ length: 300 }, (_, n) => `line ${n + 1}`).join('\n'));
    const { user, router } = renderApp('/jobs/copr/501/logs#L120');
    expect(await screen.findByText('Line 120 marked', { exact: false })).toBeVisible();
    await user.type(screen.getByRole('textbox', { name: /Go to line/ }), '134-120{Enter}');
    expect(await screen.findByText('Lines 120 to 134 marked', { exact: false })).toBeVisible();
    expect(router.state.location.hash).toBe('#L120-L134');

    await user.click(screen.getByRole('tab', { name: 'Root log' }));
    await logText(/^Root log/);
    expect(router.state.location.hash).toBe('');
    await user.click(screen.getByRole('tab', { name: 'Builder log' }));
    await waitFor(() => expect(router.state.location.hash).toBe('#L120-L134'));

    await user.click(await screen.findByRole('button', { name: 'Clear' }));
    await waitFor(() => expect(router.state.location.hash).toBe(''));
  });

  test('beyond the end of the log are said to be', async () => {
    failedBuild();
    logIs('one line');
    renderApp('/jobs/copr/501/logs#L120');
    expect(await screen.findByText(/Line 120 marked, but the log ends before/)).toBeVisible();
  });
});

describe('the viewer', () => {
  test('cuts very long lines until asked for all', async () => {
    failedBuild();
    logIs(`short\n${'x'.repeat(12_000)}end`);
    const { user } = renderApp('/jobs/copr/501/logs');
    const log = await logText(/^Builder log/);
    expect(log).not.toHaveTextContent('xend');
    await user.click(screen.getByRole('button', { name: 'Show all 12,003 characters of line 2' }));
    expect(log).toHaveTextContent('xend');
  });

  test('shows more than 5 MB whole', async () => {
    failedBuild();
    logIs(`${'x'.repeat(999)}\n`.repeat(5100));
    renderApp('/jobs/copr/501/logs');
    expect(await screen.findByText('5,100 lines, 5.1 MB')).toBeVisible();
    expect(screen.queryByText(/Only the first/)).not.toBeInTheDocument();
  });

  test('remembers whether lines wrap', async () => {
    failedBuild();
    logIs('text');
    const { user, unmount } = renderApp('/jobs/copr/501/logs');
    await user.click(await screen.findByRole('button', { name: 'Wrap lines' }));
    expect(screen.getByRole('button', { name: 'Wrap lines' })).toHaveAttribute('aria-pressed', 'true');
    unmount();
    renderApp('/jobs/copr/501/logs');
    expect(await screen.findByRole('button', { name: 'Wrap lines' })).toHaveAttribute('aria-pressed', 'true');
  });

  test('copies the log as it was read', async () => {
    failedBuild();
    logIs('a\u001b[1mb\n');
    const { user } = renderApp('/jobs/copr/501/logs');
    await user.click(await screen.findByRole('button', { name: 'Copy all' }));
    expect(await screen.findByText('Copied')).toBeInTheDocument();
    expect(await navigator.clipboard.readText()).toBe('a\u001b[1mb');
  });

  test('can be reached and scrolled by keyboard', async () => {
    failedBuild();
    logIs('text');
    renderApp('/jobs/copr/501/logs');
    expect(await logText(/^Builder log/)).toHaveAttribute('tabindex', '0');
  });

  test('follows a log that grows', async () => {
    failedBuild({ status: 'pending', build_finished_time: null });
    logIs('one\ntwo');
    const { user } = renderApp('/jobs/copr/501/logs');
    await logText(/^Live builder log of fedora-43-x86_64/);
    const follow = screen.getByRole('button', { name: 'Follow' });
    expect(follow).toHaveAttribute('aria-pressed', 'true');
    await user.click(follow);
    expect(follow).toHaveAttribute('aria-pressed', 'false');
  });
});

describe('other kinds', () => {
  test('Koji shows what came with the answer, and links what a browser cannot read', async () => {
    renderApp('/jobs/koji/250/logs');
    expect(await logText(/^Submission output of rawhide/)).toHaveTextContent('Created task: 139656345');
    expect(screen.getByText(/Koji lets no other site read its logs/)).toBeVisible();
    expect(screen.getByRole('link', { name: /^noarch/ })).toHaveAttribute(
      'href',
      'https://kojipkgs.fedoraproject.org//work/tasks/6346/139656346/build.log',
    );
  });

  test('a release brought downstream shows the log of Packit', async () => {
    server.use(
      http.get('*/propose-downstream/190', () =>
        HttpResponse.json({
          status: 'error',
          branch: 'rawhide',
          logs: 'line\nTraceback',
          downstream_prs: [],
          release: '1.0',
        }),
      ),
    );
    renderApp('/jobs/propose-downstream/190/logs');
    expect(await logText(/^Log of Packit of rawhide/)).toHaveTextContent('Traceback');
  });

  test('a job without logs says so', async () => {
    server.use(
      http.get('*/srpm-builds/7', () =>
        HttpResponse.json({ status: 'failure', logs: null, logs_url: null, run_ids: [] }),
      ),
    );
    renderApp('/jobs/srpm/7/logs');
    expect(await screen.findByRole('heading', { name: 'No log is kept of this job' })).toBeVisible();
  });

  test.each(['/jobs/bodhi/3/logs', '/jobs/copr/x/logs', '/jobs/copr/-1/logs'])('%s has none', async (address) => {
    renderApp(address);
    expect(await screen.findByRole('heading', { name: 'No logs here' })).toBeVisible();
  });
});

describe('a log that cannot be shown', () => {
  const fail = (status: number, body: string, type: string) =>
    server.use(
      http.get('*/proxy/copr-results/*', () => new HttpResponse(body, { status, headers: { 'Content-Type': type } })),
    );
  const rawLink = () => screen.getByRole('link', { name: /^Open the log at its service/ });

  test('is gone after two weeks', async () => {
    failedBuild({ build_finished_time: NOW / SECOND - 90 * 86_400 });
    fail(404, '<h1>404</h1>', 'text/html');
    renderApp('/jobs/copr/501/logs');
    expect(await screen.findByRole('heading', { name: 'This log is gone' })).toBeVisible();
    expect(screen.getByText(/Copr keeps logs about 14 days; this build ended 3 months ago/)).toBeVisible();
    expect(rawLink()).toBeVisible();
  });

  test('was not found although it should be there', async () => {
    failedBuild();
    fail(404, '', 'text/plain');
    renderApp('/jobs/copr/501/logs');
    expect(await screen.findByRole('heading', { name: 'This log was not found' })).toBeVisible();
    expect(screen.getByRole('tab', { name: 'Root log' })).toBeVisible();
  });

  test('is not there yet', async () => {
    failedBuild({ status: 'pending', build_finished_time: null });
    fail(404, '', 'text/plain');
    renderApp('/jobs/copr/501/logs');
    expect(await screen.findByRole('heading', { name: 'There is no log yet' })).toBeVisible();
  });

  test.each([
    ['answers its own page', () => fail(200, '<!doctype html>', 'text/html')],
    ['cannot be reached', () => server.use(http.get('*/proxy/copr-results/*', () => HttpResponse.error()))],
  ])('cannot be read where the proxy %s', async (_what, prepare) => {
    failedBuild();
    prepare();
    renderApp('/jobs/copr/501/logs');
    expect(await screen.findByRole('heading', { name: 'This log cannot be read from here' })).toBeVisible();
    expect(screen.getByText(/Copr lets no other site read its logs in a browser/)).toBeVisible();
    expect(rawLink()).toBeVisible();
  });

  test('is asked for again when Copr fails', async () => {
    failedBuild();
    fail(503, '', 'text/plain');
    const { user } = renderApp('/jobs/copr/501/logs');
    expect(await screen.findByText(/Copr answered 503/)).toBeVisible();
    logIs('there again');
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await logText(/^Builder log/)).toHaveTextContent('there again');
  });

  test('is empty', async () => {
    failedBuild();
    logIs('');
    renderApp('/jobs/copr/501/logs');
    expect(await screen.findByRole('heading', { name: 'The log is empty' })).toBeVisible();
  });

  test('lies on a host that no browser may read', async () => {
    failedBuild({ build_logs_url: 'https://elsewhere.example/log.txt' });
    renderApp('/jobs/copr/501/logs');
    expect(await screen.findByRole('heading', { name: 'This log cannot be read from here' })).toBeVisible();
    expect(rawLink()).toHaveAttribute('href', 'https://elsewhere.example/log.txt');
  });

  test('has an address that is none', async () => {
    failedBuild({ build_logs_url: 'javascript:alert(1)' });
    renderApp('/jobs/copr/501/logs');
    expect(await screen.findByRole('heading', { name: 'This log cannot be read from here' })).toBeVisible();
    expect(screen.getByText('Open the log at its service').closest('a')).toBeNull();
  });

  test('belongs to a job that Packit does not know', async () => {
    server.use(http.get('*/copr-builds/501', () => HttpResponse.json({ error: 'No info' }, { status: 404 })));
    renderApp('/jobs/copr/501/logs');
    expect(await screen.findByRole('heading', { name: 'Packit has no such job' })).toBeVisible();
  });
});

test('the SRPM failing to load does not hide the logs of the build', async () => {
  failedBuild();
  logIs('text');
  server.use(http.get('*/srpm-builds/7', () => HttpResponse.json({}, { status: 500 })));
  renderApp('/jobs/copr/501/logs');
  expect(await logText(/^Builder log/)).toHaveTextContent('text');
  expect(await screen.findByText(/log of the SRPM could not be learned: Packit answered 500/)).toBeVisible();
});
