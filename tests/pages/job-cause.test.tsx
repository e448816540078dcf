import { server } from '@mocks/node';
import { screen, waitFor, within } from '@testing-library/react';
import { renderApp } from '@tests/render-app';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { applyConfig } from '@/lib/config';
import { answer, answerBuild, COPR, NOW_S, part, RUN, SRPM } from './job-items';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW_S * 1000 });
});

const FAILED = { status: 'failure', built_packages: null };
const FILLER = Array.from({ length: 20 }, (_, n) => `checking step ${n + 1}`).join('\n');
const BAD_EXIT = 'error: Bad exit status from /var/tmp/rpm-tmp.a (%build)';

/** A build log that fails to link: the cause is line 23. */
const linkLog = (arch = 'x86_64', name = 'archive_read_next') =>
  `Start: run\nExecuting(%build): /bin/sh -e /var/tmp/rpm-tmp.a\n${FILLER}
/usr/bin/ld: /builddir/fedora-43-${arch}/a.o: undefined reference to \`${name}'
collect2: error: ld returned 1 exit status
make: *** [Makefile:7: all] Error 1
${BAD_EXIT}
RPM build errors:
    Bad exit status from /var/tmp/rpm-tmp.a (%build)
Copr build error: Build failed
`;

/** Answers of Copr's results host by the end of their path; others are not found. Tells what was asked. */
function logs(files: Readonly<Record<string, string | number>>): string[] {
  const asked: string[] = [];
  server.use(
    http.get('*/proxy/copr-results/*', ({ request }) => {
      const { pathname } = new URL(request.url);
      const path = pathname.split('/').slice(-3).join('/').replace('/09876543-hello', '');
      asked.push(path);
      const file = Object.entries(files).find(([end]) => path.endsWith(end))?.[1];
      if (file === undefined) return HttpResponse.html('<h1>404 Not Found</h1>', { status: 404 });
      return typeof file === 'number' ? new HttpResponse(null, { status: file }) : new HttpResponse(file);
    }),
  );
  return asked;
}

const box = () => screen.findByRole('region', { name: 'Why it failed' });
const LIVE = 'fedora-43-x86_64/builder-live.log.gz';

describe('a build that failed', () => {
  test('tells the reason with its lines, without a click and with four requests', async () => {
    const { build, srpm, pipeline } = answerBuild(FAILED);
    const asked = logs({ [LIVE]: linkLog() });
    renderApp('/jobs/copr/1');
    const card = await box();
    expect(await within(card).findByText('Linker error')).toBeVisible();
    expect(within(card).getByText(/^(?:certain|likely) · in %build · in builder-live.log, line 23$/)).toBeVisible();
    const lines = within(within(card).getByRole('region', { name: 'Lines around the cause' })).getAllByRole('listitem');
    expect(lines.map((line) => line.textContent?.slice(0, 2))).toEqual(
      [20, 21, 22, 23, 24, 25, 26, 27, 28].map(String),
    );
    expect(lines[3]).toHaveTextContent("undefined reference to `archive_read_next'");
    expect(within(card).getByRole('link', { name: 'Line 23, the cause' })).toHaveAttribute(
      'href',
      '/jobs/copr/1/logs?log=live#L23',
    );
    expect(within(card).getByRole('link', { name: 'Open in log' })).toHaveAttribute(
      'href',
      expect.stringMatching(/^\/jobs\/copr\/1\/logs\?log=live#L\d+/),
    );
    expect(within(card).getByText('Next:')).toBeVisible();
    expect(within(card).getByRole('link', { name: 'Read the build log of fedora-43-x86_64' })).toBeVisible();
    expect([build, srpm, pipeline].map((one) => one.asked)).toEqual([1, 1, 1]);
    expect(asked).toEqual([LIVE]);
  });

  test('says the reason at the end of its first sentence', async () => {
    answerBuild(FAILED);
    logs({ [LIVE]: linkLog() });
    renderApp('/jobs/copr/1');
    expect(await screen.findByText('Reading its log for the reason …')).toBeVisible();
    const words = await screen.findByText('Failed on 2 of 3 chroots; this one, fedora-43-x86_64, took 5 min.');
    await waitFor(() =>
      expect(words.parentElement).toHaveTextContent("took 5 min.undefined reference to `archive_read_next' in %build"),
    );
  });

  test('shows more lines when asked, and fewer again', async () => {
    answerBuild(FAILED);
    logs({ [LIVE]: linkLog() });
    const { user } = renderApp('/jobs/copr/1');
    const evidence = await screen.findByRole('region', { name: 'Lines around the cause' });
    await user.click(screen.getByRole('button', { name: 'More lines' }));
    expect(within(evidence).getAllByRole('listitem')[0]).toHaveTextContent('13checking step 11');
    await user.click(screen.getByRole('button', { name: 'Fewer lines' }));
    expect(within(evidence).getAllByRole('listitem')).toHaveLength(9);
  });

  test('is copied as Markdown, whose fence no line can end', async () => {
    answerBuild(FAILED);
    logs({ [LIVE]: linkLog().replace('checking step 20', '```` [x](javascript:alert(1))') });
    const { user } = renderApp('/jobs/copr/1');
    await user.click(await screen.findByRole('button', { name: 'Copy as Markdown' }));
    expect(await screen.findByText('Copied')).toBeVisible();
    const text = await navigator.clipboard.readText();
    expect(text).toMatch(/^\*\*Linker error\*\* in %build \((?:certain|likely)\)\n\n\[Lines 20 to 28 of builder/);
    expect(text).toContain('/jobs/copr/1/logs?log=live#L20-L28>');
    expect(text.match(/^`{5}(?:text)?$/gm)).toHaveLength(2);
  });

  test('names other possible reasons when they are asked for', async () => {
    answerBuild(FAILED);
    logs({
      [LIVE]: linkLog().replace(
        'collect2:',
        "/usr/bin/ld: /builddir/b.o: undefined reference to `second_symbol'\ncollect2:",
      ),
    });
    const { user } = renderApp('/jobs/copr/1');
    const summary = await screen.findByText('1 more possible reason');
    expect(screen.getByRole('link', { name: 'line 24', hidden: true })).not.toBeVisible();
    await user.click(summary);
    expect(screen.getByRole('link', { name: 'line 24' })).toBeVisible();
  });

  test('keeps the reason for the session', async () => {
    answerBuild(FAILED);
    const asked = logs({ [LIVE]: linkLog() });
    const { router } = renderApp('/jobs/copr/1');
    await screen.findByText('Linker error');
    await router.navigate('/about');
    await waitFor(() => expect(screen.queryByText('Linker error')).toBeNull());
    await router.navigate('/jobs/copr/1');
    expect(await screen.findByText('Linker error')).toBeVisible();
    expect(asked).toEqual([LIVE]);
  });
});

describe('where the reason is', () => {
  const SENT = `Start: run\nINFO: Going to install missing buildrequires. See root.log for details.
ERROR: Exception(/var/lib/hello.src.rpm) Config(fedora-43-x86_64) 1 minutes 2 seconds
INFO: Results and/or logs in: /var/lib/copr-rpmbuild/results
INFO: Cleaning up build root ('cleanup_on_failure=True')
Copr build error: Build failed
`;
  const ROOT = `DEBUG util.py:461:  Executing command: ['/usr/bin/dnf5', 'builddep', 'hello.src.rpm'] with env {}
DEBUG util.py:461:  Failed to resolve the transaction:
DEBUG util.py:461:  No match for argument: pkgconfig(mjpegtools)
DEBUG util.py:610:  Child return code was: 1
`;

  test('is root.log when the build log sends there', async () => {
    answerBuild(FAILED);
    const asked = logs({ [LIVE]: SENT, 'root.log.gz': ROOT });
    renderApp('/jobs/copr/1');
    const card = await box();
    expect(await within(card).findByText('Missing build dependency')).toBeVisible();
    expect(within(card).getByText(/in the build root · in root.log, line 3/)).toBeVisible();
    expect(within(card).getByRole('link', { name: 'Open in log' })).toHaveAttribute(
      'href',
      expect.stringContaining('?log=root#L'),
    );
    expect(asked).toEqual([LIVE, 'fedora-43-x86_64/root.log.gz']);
  });

  test('is nowhere: the last lines are shown, and no more than three logs are read', async () => {
    answerBuild(FAILED);
    const quiet = Array.from({ length: 30 }, (_, n) => `quiet ${n + 1}`).join('\n');
    const asked = logs({ 'log.gz': `Start: run\n${quiet}\nCopr build error: Build failed\n` });
    renderApp('/jobs/copr/1');
    const card = await box();
    expect(await within(card).findByText(/names no cause that is known; the last lines are:/)).toBeVisible();
    const tail = within(card).getByRole('region', { name: 'Last lines of the log' });
    expect(within(tail).getAllByRole('listitem')).toHaveLength(10);
    expect(tail).toHaveTextContent('quiet 30');
    expect(tail).toHaveTextContent('Copr build error: Build failed');
    expect(screen.getByText('Its log names no cause that is known.')).toBeVisible();
    expect(asked).toHaveLength(3);
  });

  test('is contradicted by the log', async () => {
    answerBuild(FAILED);
    logs({ [LIVE]: 'Start: run\nWrote: /builddir/build/RPMS/hello-1-1.x86_64.rpm\nFinish: run\nBuild succeeded.\n' });
    renderApp('/jobs/copr/1');
    expect(await screen.findByText(/This is a contradiction: .* tells of a build that succeeded/)).toBeVisible();
  });

  test('is not told by an empty log', async () => {
    answerBuild(FAILED);
    logs({ [LIVE]: '' });
    renderApp('/jobs/copr/1');
    expect(await within(await box()).findByText(/is empty\./)).toBeVisible();
  });
});

describe('a log that cannot be read', () => {
  test('was not found: it is said, and asked for again on demand', async () => {
    answerBuild(FAILED);
    logs({});
    const { user } = renderApp('/jobs/copr/1');
    const card = await box();
    expect(await within(card).findByText(/Copr has no log of this build/)).toBeVisible();
    logs({ [LIVE]: linkLog() });
    await user.click(within(card).getByRole('button', { name: 'Try again' }));
    expect(await within(card).findByText('Linker error')).toBeVisible();
  });

  test('is deleted after 14 days: nothing is asked unless it is wanted', async () => {
    const old = NOW_S - 90 * 86_400;
    answerBuild({ ...FAILED, build_finished_time: old, build_start_time: old - 60, build_submitted_time: old - 90 });
    const asked = logs({});
    const { user } = renderApp('/jobs/copr/1');
    const card = await box();
    expect(within(card).getByText(/this build ended 3 months ago/)).toBeVisible();
    expect(asked).toEqual([]);
    await user.click(within(card).getByRole('button', { name: 'Look for the log all the same' }));
    expect(
      await within(card).findByText(/Copr keeps the logs of failed builds 14 days; this build ended 3 months ago/),
    ).toBeVisible();
    expect(asked).toEqual([LIVE]);
  });

  test('is on a site without the proxy', async () => {
    answerBuild(FAILED);
    server.use(http.get('*/proxy/copr-results/*', () => HttpResponse.html('<!doctype html><title>Packboard</title>')));
    renderApp('/jobs/copr/1');
    expect(await within(await box()).findByText(/served without the proxy to Copr/)).toBeVisible();
  });

  test('is refused by the service', async () => {
    answerBuild(FAILED);
    logs({ [LIVE]: 500 });
    renderApp('/jobs/copr/1');
    expect(await within(await box()).findByText(/The log could not be read: Copr answered 500/)).toBeVisible();
  });

  test('is on a host that lets nobody read', async () => {
    answerBuild({ ...FAILED, build_logs_url: 'https://logs.example.org/build.log' });
    renderApp('/jobs/copr/1');
    expect(await within(await box()).findByText(/lets no other site read it/)).toBeVisible();
  });

  test('ends early: what is there still counts, and it is said', async () => {
    answerBuild(FAILED);
    const [start = ''] = linkLog().split('RPM build errors');
    const rest = Array.from({ length: 50_000 }, (_, n) => `${(n * 7919) % 100_003}\n`).join('');
    const packed = new Response(start + rest).body?.pipeThrough(new CompressionStream('gzip'));
    const bytes = await new Response(packed).arrayBuffer();
    server.use(http.get('*/builder-live.log.gz', () => new HttpResponse(bytes.slice(0, bytes.byteLength / 2))));
    renderApp('/jobs/copr/1');
    expect(await screen.findByText('Linker error')).toBeVisible();
    expect(screen.getByText('The log ends early: its end is missing.')).toBeVisible();
  });
});

describe('several chroots that failed', () => {
  const run = {
    ...RUN,
    copr: [
      part(1, 'fedora-43-x86_64', 'failure'),
      part(2, 'fedora-43-aarch64', 'failure'),
      part(3, 'fedora-43-s390x', 'failure'),
      part(4, 'fedora-44-x86_64', 'success'),
    ],
  };
  const chroot = (id: number, name: string) =>
    answer(`/copr-builds/${id}`, {
      ...COPR,
      ...FAILED,
      chroot: name,
      build_logs_url: COPR.build_logs_url.replace('fedora-43-x86_64', name),
    });

  test('are looked at on demand, one after the other, and compared', async () => {
    answerBuild(FAILED, run);
    const others = [chroot(2, 'fedora-43-aarch64'), chroot(3, 'fedora-43-s390x')];
    const asked = logs({
      [LIVE]: linkLog(),
      'aarch64/builder-live.log.gz': linkLog('aarch64'),
      's390x/builder-live.log.gz': linkLog('s390x', 'another_name'),
    });
    const { user } = renderApp('/jobs/copr/1');
    const card = await box();
    const button = await within(card).findByRole('button', { name: 'Look at the other 2 failed chroots' });
    expect(others.map((one) => one.asked)).toEqual([0, 0]);
    await user.click(button);
    expect(await within(card).findByText('The same in 2 of 3 failed chroots; s390x differs.')).toBeVisible();
    const link = within(card).getByRole('link', { name: 'fedora-43-s390x' });
    expect(link).toHaveAttribute('href', '/jobs/copr/3');
    expect(link.closest('li')).toHaveTextContent(/another_name/);
    expect(asked).toHaveLength(3);
    expect(within(card).queryByRole('button', { name: /Look at/ })).toBeNull();
  });

  test('for one reason are said to, and those without a log are counted', async () => {
    answerBuild(FAILED, run);
    chroot(2, 'fedora-43-aarch64');
    chroot(3, 'fedora-43-s390x');
    logs({ [LIVE]: linkLog(), 'aarch64/builder-live.log.gz': linkLog('aarch64') });
    const { user } = renderApp('/jobs/copr/1');
    const card = await box();
    await user.click(await within(card).findByRole('button', { name: 'Look at the other 2 failed chroots' }));
    expect(await within(card).findByText('The same in all of the 2 failed chroots looked at.')).toBeVisible();
    expect(await within(card).findByText(/The log of 1 other chroot tells no known reason/)).toBeVisible();
  });

  test('can be left in the middle', async () => {
    answerBuild(FAILED, run);
    chroot(2, 'fedora-43-aarch64');
    const third = chroot(3, 'fedora-43-s390x');
    logs({ [LIVE]: linkLog() });
    let ended = false;
    server.use(
      http.get('*/fedora-43-aarch64/*', ({ request }) => {
        request.signal.addEventListener('abort', () => {
          ended = true;
        });
        return new Promise<never>(() => undefined);
      }),
    );
    const { user } = renderApp('/jobs/copr/1');
    const card = await box();
    await user.click(await within(card).findByRole('button', { name: 'Look at the other 2 failed chroots' }));
    await user.click(await within(card).findByRole('button', { name: 'Stop' }));
    expect(await within(card).findByRole('button', { name: 'Look at the other 2 failed chroots' })).toBeVisible();
    await waitFor(() => expect(ended).toBe(true));
    expect(third.asked).toBe(0);
  });
});

describe('other states', () => {
  test.each([
    ['succeeded', { status: 'success' }],
    ['was canceled', { ...FAILED, status: 'canceled' }],
    ['still runs', { ...FAILED, status: 'pending', build_finished_time: null }],
  ])('a build that %s has no reason, and its log is not read', async (_name, change) => {
    answerBuild(change);
    const asked = logs({ [LIVE]: linkLog() });
    renderApp('/jobs/copr/1');
    await screen.findByRole('region', { name: 'Chroots' });
    await screen.findByRole('region', { name: 'Tests' });
    expect(screen.queryByText('Linker error')).toBeNull();
    expect(asked).toEqual([]);
  });

  test('an error of the service is said to be one', async () => {
    answerBuild({ ...FAILED, status: 'error' });
    logs({ [LIVE]: linkLog() });
    renderApp('/jobs/copr/1');
    const card = await screen.findByRole('region', { name: 'What went wrong' });
    expect(within(card).getByText(/The service failed and not the package/)).toBeVisible();
    expect(await within(card).findByText('Linker error')).toBeVisible();
  });

  test('a source package that failed is explained on the pages of both', async () => {
    const srpm = { ...SRPM, status: 'failure' };
    answerBuild({ ...FAILED, build_start_time: null, build_finished_time: null, build_logs_url: null, web_url: null });
    answer('/srpm-builds/611', srpm);
    logs({
      'builder-live.log.gz':
        'Running: git checkout main\nfatal: invalid reference: main\nCopr build error: Build failed\n',
    });
    const { router } = renderApp('/jobs/copr/1');
    expect((await screen.findAllByText('fatal: invalid reference: main'))[0]).toBeVisible();
    expect(screen.getByText(/The source package \(SRPM\) failed to build/)).toBeVisible();
    await router.navigate('/jobs/srpm/611');
    expect(await screen.findByRole('heading', { level: 1, name: /^SRPM build/ })).toBeVisible();
    expect(await within(await box()).findByRole('link', { name: 'Open in log' })).toHaveAttribute(
      'href',
      expect.stringMatching(/^\/jobs\/srpm\/611\/logs\?log=srpm#L/),
    );
  });

  test('a source package whose log Packit holds itself needs no request', async () => {
    answer('/srpm-builds/611', {
      ...SRPM,
      status: 'failure',
      logs: 'Traceback\nno idea\n',
      logs_url: null,
      copr_build_id: null,
    });
    answer('/runs/merged/1501', RUN);
    renderApp('/jobs/srpm/611');
    expect(await screen.findByRole('region', { name: 'Last lines of the log' })).toHaveTextContent('no idea');
  });
});

test('a hostile log stays text', async () => {
  answerBuild(FAILED);
  logs({ [LIVE]: linkLog('x86_64', '<img src=x onerror=alert(1)>\u202e<script>alert(1)</script>') });
  renderApp('/jobs/copr/1');
  const card = await box();
  expect(await within(card).findByText('Linker error')).toBeVisible();
  expect(card).toHaveTextContent('<img src=x onerror=alert(1)>‹U+202E›<script>alert(1)</script>');
  expect(document.querySelector('main :is(img, script)')).toBeNull();
});

describe('rules of the site', () => {
  const RULE = {
    id: 'license',
    category: 'buildroot-deps',
    pattern: "undefined reference to .(archive_\\w+)'",
    example: "undefined reference to `archive_free'",
    hint: 'Our libarchive lacks $1.',
  };
  const withRules = (...causeRules: readonly object[]) => {
    answerBuild(FAILED);
    logs({ [LIVE]: linkLog() });
    applyConfig(JSON.stringify({ causeRules }));
    renderApp('/jobs/copr/1');
  };

  test('come before our own', async () => {
    withRules(RULE);
    expect(await within(await box()).findByText('Our libarchive lacks archive_read_next.')).toBeVisible();
  });

  test('that cannot be used are told, and the cause is found without them', async () => {
    withRules({ ...RULE, category: 'bad-luck' });
    const card = await box();
    expect(
      await within(card).findByText(/config\.json are not used\. Rule "license": "bad-luck" is no category/),
    ).toBeVisible();
    expect(within(card).getByText('Linker error')).toBeVisible();
  });
});
