import { server } from '@mocks/node';
import { screen, waitFor, within } from '@testing-library/react';
import { renderApp } from '@tests/render-app';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { applyConfig } from '@/lib/config';
import { answer, answerBuild, answerLogs, EPEL, NOW_S, RESULTS, target, X86 } from './copr-builds';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW_S * 1000 });
});

const PLACE = '/copr/build/9876550';
const section = (name: string) => screen.findByRole('region', { name });

const FAILED_LOG = `Start: rpmbuild hello-2.7-1.src.rpm
+ make
/usr/bin/ld: main.o: undefined reference to 'archive_read_next'
collect2: error: ld returned 1 exit status
error: Bad exit status from /var/tmp/rpm-tmp.x (%build)
Copr build error: Build failed
`;

describe('a build that failed', () => {
  test('answers in its first line, then says why, and asks four times with the log', async () => {
    const asked = answerBuild();
    const logs = answerLogs({ 'builder-live.log.gz': FAILED_LOG });
    const { user } = renderApp(PLACE);
    expect(await screen.findByText('Failed on 1 of 2 chroots in 5 min; ended 1 hour ago.')).toBeVisible();
    expect(screen.getByRole('heading', { level: 1, name: 'hello 2.7-1' })).toBeVisible();
    const box = await section('Why it failed');
    expect((await within(box).findAllByText(/undefined reference to 'archive_read_next'/))[0]).toBeVisible();
    expect(within(box).getByRole('link', { name: /Open in log/ })).toHaveAttribute(
      'href',
      '/copr/build/9876550/logs/fedora-43-x86_64?log=live#L3',
    );
    const packages = await section('Packages');
    expect(Object.values(asked).map((part) => part.asked)).toEqual([1, 1, 1, 0, 0]);
    await user.click(within(packages).getByRole('button', { name: 'Show the packages' }));
    expect(await within(packages).findByText('Copr tells no packages of this build.')).toBeVisible();
    expect(asked.packages.asked).toBe(1);
    expect(logs).toEqual([`@copr/copr-dev:pr:3912/${X86}/09876550-hello/builder-live.log.gz`]);
  });

  test('lists its chroots, failed first, with times, logs and what may be missing', async () => {
    answerBuild({
      targets: [target(EPEL, 'succeeded'), target('fedora-44-s390x', 'skipped'), target(X86, 'failed')],
    });
    answerLogs({});
    renderApp(PLACE);
    const table = await screen.findByRole('table', { name: 'Chroots of this build' });
    const rows = within(table).getAllByRole('row').slice(1);
    expect(rows.map((row) => within(row).getByRole('rowheader').textContent)).toEqual([X86, EPEL, 'fedora-44-s390x']);
    const [failed, , skipped] = rows;
    expect(failed).toHaveTextContent('Failed');
    expect(failed).toHaveTextContent('4 min');
    expect(within(table).getByRole('link', { name: `Logs of ${X86}` })).toHaveAttribute(
      'href',
      `/copr/build/9876550/logs/${X86}`,
    );
    expect(within(table).getByRole('link', { name: /^Log Detective/ })).toHaveAttribute(
      'href',
      `https://log-detective.com/explain/copr/9876550/${X86}`,
    );
    expect(skipped).toHaveTextContent('none: not built');
  });

  test('tells its facts, its source, and where Copr wants a sign-in', async () => {
    answerBuild();
    answerLogs({});
    renderApp(PLACE);
    const source = await section('Source');
    const link = async (name: RegExp) => within(source).findByRole('link', { name });
    const github = 'https://github.com/fedora-copr/copr';
    expect(await link(/^79dee18/)).toHaveAttribute('href', `${github}/commit/79dee18aaf3221694f890166c229b718b2f24411`);
    expect(await link(/^pull request 3912/)).toHaveAttribute('href', `${github}/pull/3912`);
    expect(await link(/^Logs of the source/)).toHaveAttribute('href', '/copr/build/9876550/logs/srpm-builds');
    expect(within(source).getByText('SRPM made by')).toBeVisible();
    expect(within(source).queryByText('Spec file')).toBeNull();
    expect(screen.getByRole('link', { name: 'copr-dev' })).toHaveAttribute('href', '/copr/@copr/copr-dev');
    expect(screen.getByRole('link', { name: '@copr' })).toHaveAttribute('href', '/copr/@copr');
    expect(screen.getByText('5 h')).toBeVisible();
    const there = await section('At Copr');
    const web = 'https://copr.fedorainfracloud.org/coprs';
    expect(within(there).getByRole('link', { name: /^Delete this build/ })).toHaveAttribute(
      'href',
      `${web}/build/9876550/`,
    );
    expect(within(there).getByRole('link', { name: /^Build the same again/ })).toHaveAttribute(
      'href',
      `${web}/g/copr/copr-dev/repeat_build/9876550/`,
    );
  });

  test('says of each of several chroots why, read on demand, and whether it is the same', async () => {
    answerBuild({ targets: [target(EPEL, 'failed'), target(X86, 'failed')] });
    const logs = answerLogs({ 'builder-live.log.gz': FAILED_LOG });
    const { user } = renderApp(PLACE);
    expect(await screen.findByText('Failed on all 2 chroots in 5 min; ended 1 hour ago.')).toBeVisible();
    await user.click(await screen.findByRole('button', { name: 'Look at the other 1 failed chroot' }));
    expect(await screen.findByText('The same in all 2 failed chroots.')).toBeVisible();
    expect(logs).toHaveLength(2);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Failed chroot' }), EPEL);
    const open = await screen.findByRole('link', { name: /Open in log/ });
    expect(open).toHaveAttribute('href', `/copr/build/9876550/logs/${EPEL}?log=live#L3`);
  });

  test('says of an old one that Copr has deleted the log', async () => {
    const old = NOW_S - 90 * 86_400;
    answerBuild({
      build: { ended_on: old },
      targets: [target(X86, 'failed', { ended_on: old, started_on: old - 60 })],
    });
    const logs = answerLogs({});
    renderApp(PLACE);
    expect(within(await section('Why it failed')).getByText(/ended 3 months ago/)).toBeVisible();
    expect(logs).toEqual([]);
  });
});

describe('a build that succeeded', () => {
  const nevra = (name: string, arch: string) => ({ name, epoch: null, version: '2.7', release: '1.fc43', arch });
  const good = {
    build: { state: 'succeeded' },
    targets: [target(X86, 'succeeded'), target(EPEL, 'skipped')],
    packages: {
      [X86]: { packages: [nevra('hello', 'noarch'), nevra('hello', 'src'), nevra('h-debuginfo', 'x86_64')] },
    },
  };

  test('says how to install it from the directory of its pull request, and where the files are', async () => {
    answerBuild(good);
    renderApp(PLACE);
    expect(
      await screen.findByText('Succeeded on 1 of 2 chroots, skipped on 1 in 5 min; ended 1 hour ago.'),
    ).toBeVisible();
    const install = await section('Install');
    expect(within(install).getByText(`dnf copr enable @copr/copr-dev:pr:3912 ${X86}`)).toBeVisible();
    expect(await within(install).findByText('dnf install hello-2.7-1.fc43.noarch')).toBeVisible();
    const packages = await section('Packages');
    expect(await within(packages).findByRole('link', { name: /^hello-2.7-1.fc43.noarch/ })).toHaveAttribute(
      'href',
      `${RESULTS}/@copr/copr-dev:pr:3912/${X86}/09876550-hello/hello-2.7-1.fc43.noarch.rpm`,
    );
    expect(within(packages).getByText('1 debug package')).toBeVisible();
    expect(within(packages).getByText(/may not be there yet/)).toBeVisible();
  });

  test('tells how long each chroot usually takes and what that rests on, on demand', async () => {
    answerBuild(good);
    const builds = [9, 8, 7, 6, 5, 4].map((id) => ({ ...EARLIER, id }));
    const list = answer('/build/list', { items: [{ ...EARLIER, id: 10, state: 'failed' }, ...builds], meta: {} });
    const { user } = renderApp(PLACE);
    const ask = await screen.findByRole('button', { name: 'Compare with usual times' });
    const took = (seconds: number) => target(X86, 'succeeded', { ended_on: NOW_S - 3_900 + seconds });
    const earlier = answer('/build-chroot/list', { items: [took(120), target(EPEL, 'failed')], meta: {} });
    await user.click(ask);
    const table = screen.getByRole('table', { name: 'Chroots of this build' });
    expect(await within(table).findByText(', usually 2 min (median of 5)')).toBeVisible();
    expect(within(table).getAllByText(/usually/)).toHaveLength(1);
    expect(screen.getByText(/medians of the good chroots of the last 5 earlier builds/)).toBeVisible();
    expect([list.asked, earlier.asked]).toEqual([1, 5]);
  });

  test.each([
    [[], /No earlier build of the package succeeded/],
    [[2, 1], /the last 2 earlier builds of the package that succeeded told fewer than 3 for each chroot/],
  ])('says that %j tell no usual time', async (ids, words) => {
    answerBuild(good);
    answer('/build/list', { items: ids.map((id) => ({ ...EARLIER, id })), meta: {} });
    const { user } = renderApp(PLACE);
    await user.click(await screen.findByRole('button', { name: 'Compare with usual times' }));
    expect(await screen.findByText(words)).toBeVisible();
  });

  test('a failed question for the usual times is said there', async () => {
    answerBuild(good);
    answer('/build/list', { error: 'bug' }, 500);
    const { user } = renderApp(PLACE);
    await user.click(await screen.findByRole('button', { name: 'Compare with usual times' }));
    expect(await screen.findByText(/Could not load the usual times: Copr answered 500/)).toBeVisible();
  });
});

const EARLIER = {
  id: 1,
  state: 'succeeded',
  ownername: '@copr',
  projectname: 'copr-dev',
  project_dirname: 'copr-dev',
  source_package: { name: 'hello', version: '2.6-1', url: null },
  submitted_on: NOW_S - 100_000,
  started_on: NOW_S - 99_900,
  ended_on: NOW_S - 99_000,
  submitter: null,
  chroots: [X86, EPEL],
  is_background: false,
};

describe('every state is told', () => {
  const none = { targets: [], source: null } as const;
  const early = { started_on: null, ended_on: null };
  const waiting = (state: string) => target(X86, state, { started_on: null, ended_on: null, result_url: null });
  const sourceIs = (state: string) => ({ state, result_url: `${RESULTS}/@copr/copr-dev/srpm-builds/09876550` });

  test.each([
    ['waiting', { ...none }, /^Waiting; the chroots are known once Copr has read the source package; submitted 1 hour/],
    ['pending', { targets: [waiting('pending')] }, /^In the queue for 1 chroot; submitted/],
    ['starting', { targets: [waiting('starting')] }, /^Waiting for a virtual machine/],
    ['running', { targets: [], source: sourceIs('running') }, /^Building the source package; the chroots follow/],
    ['importing', { targets: [waiting('waiting')], source: sourceIs('importing') }, /^Importing the source package/],
    ['canceled', { ...none }, /^Canceled before there were chroots; submitted 1 hour ago/],
    ['canceled', { targets: [waiting('canceled')] }, /^Canceled before any chroot was done/],
    [
      'failed',
      { targets: [], source: sourceIs('failed') },
      /^The source package failed, so nothing was built; submitted/,
    ],
    ['failed', { ...none }, /^The source package failed, so nothing was built/],
    ['skipped', { targets: [waiting('skipped')] }, /^Skipped on its only chroot: the spec file leaves it out/],
    [
      'unknown',
      { targets: [waiting('unknown')] },
      /^Copr does not tell how it went; usually all chroots were canceled/,
    ],
    [
      'canceled',
      { targets: [target(X86, 'succeeded'), target('fedora-44-s390x', 'canceled'), target(EPEL, 'canceled')] },
      /^Canceled when 1 succeeded of 3 chroots/,
    ],
    [
      'succeeded',
      { targets: [target(X86, 'succeeded'), target(EPEL, 'forked')] },
      /^Succeeded on 1 of 2 chroots, copied on 1/,
    ],
    [
      'quantum',
      { targets: [waiting('quantum')] },
      /^Copr tells the state "quantum" of the whole build; in no known state/,
    ],
  ] as const)('%s, %j', async (state, parts, sentence) => {
    answerBuild({ ...parts, build: { state, ...early } });
    answerLogs({ 'builder-live.log.gz': FAILED_LOG });
    renderApp(PLACE);
    expect(await screen.findByText(sentence)).toBeVisible();
  });

  test('forked: neither logs nor a reason are promised', async () => {
    answerBuild({ build: { state: 'forked' }, targets: [target(X86, 'forked')] });
    renderApp(PLACE);
    expect(
      await screen.findByText(/^Copied from another project by a fork; Copr keeps no logs of it; ended/),
    ).toBeVisible();
    expect(await screen.findByText('none: copied')).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Logs of the source package' })).toBeNull();
    expect(screen.queryByRole('region', { name: 'Install' })).toBeNull();
  });

  test('the source package is not asked for while Copr has none to tell of', async () => {
    const asked = answerBuild({ build: { state: 'waiting', ...early }, ...none });
    renderApp(PLACE);
    expect(
      await within(await section('Source')).findByText(/Copr has not begun with the source package/),
    ).toBeVisible();
    expect(asked.source.asked).toBe(0);
  });

  test('a failed question for the source package of a running build is a failure', async () => {
    answerBuild({ build: { state: 'running', ...early }, ...none });
    const { user } = renderApp(PLACE);
    const source = await screen.findByRole('region', { name: 'Source' }, { timeout: 10_000 });
    expect(within(source).getByText(/Could not load how the source package went: Copr answered 500/)).toBeVisible();
    answer('/build/source-chroot/9876550', sourceIs('running'));
    await user.click(within(source).getByRole('button', { name: 'Try again' }));
    expect(await within(source).findByText('Running')).toBeVisible();
  });

  test('a failed source package has its reason, from its own log, in four questions', async () => {
    const asked = answerBuild({
      build: { state: 'failed', ...early, source_package: { name: null, version: null, url: null }, chroots: [] },
      targets: [],
      source: sourceIs('failed'),
    });
    const logs = answerLogs({ 'builder-live.log.gz': 'Copr build error: rpkg failed\n' });
    const { user } = renderApp(PLACE);
    expect(await screen.findByRole('heading', { level: 1, name: 'Copr build 9876550' })).toBeVisible();
    await section('Why it failed');
    await waitFor(() => expect(logs[0]).toBe('@copr/copr-dev/srpm-builds/09876550/builder-live.log.gz'));
    expect(screen.getByText('The build ended before Copr knew its chroots.')).toBeVisible();
    const source = await section('Source');
    expect(asked.config.asked).toBe(0);
    await user.click(within(source).getByRole('button', { name: 'Show what it is made from' }));
    expect(await within(source).findByText('tito_test')).toBeVisible();
  });
});

describe('a build that runs', () => {
  test('shows how it ends without a reload and says so once', async () => {
    const running = target(X86, 'running', { ended_on: null });
    answerBuild({ build: { state: 'running', ended_on: null }, targets: [running, target(EPEL, 'succeeded')] });
    const { queryClient } = renderApp(PLACE);
    expect(await screen.findByText('Running: 1 of 2 chroots done; began 1 hour ago.')).toBeVisible();
    expect(screen.getByRole('link', { name: /^Cancel this build/ })).toBeVisible();
    expect(screen.queryByText(/Build ended/)).toBeNull();
    answerBuild({ build: { state: 'succeeded' }, targets: [target(X86, 'succeeded'), target(EPEL, 'succeeded')] });
    await queryClient.refetchQueries();
    expect(await screen.findByText('Succeeded on all 2 chroots in 5 min; ended 1 hour ago.')).toBeVisible();
    expect(screen.getByText('Build ended: succeeded on all 2 chroots')).toBeInTheDocument();
  });

  test('keeps what it shows when a refresh fails', async () => {
    answerBuild({ build: { state: 'running', ended_on: null } });
    answerLogs({});
    const { queryClient } = renderApp(PLACE);
    await screen.findByRole('table', { name: 'Chroots of this build' });
    answer('/build/9876550', {}, 503);
    await queryClient.refetchQueries();
    expect(await screen.findByText(/Could not refresh the build: Copr answered 503/)).toBeVisible();
    expect(screen.getByRole('table', { name: 'Chroots of this build' })).toBeVisible();
  });
});

describe('where there is no build to show', () => {
  test('Copr knows none of the number', async () => {
    answer('/build/9876550', { error: 'Build 9876550 does not exist.' }, 404);
    renderApp(PLACE);
    expect(await screen.findByRole('heading', { name: 'Copr does not know this build' })).toBeVisible();
  });

  test.each([
    ['a web page', () => HttpResponse.html('<!DOCTYPE html>'), 'Copr answered with a web page'],
    ['404 of a static host', () => new HttpResponse('', { status: 404 }), 'Copr cannot be read from here'],
    ['no answer that a browser may read', () => HttpResponse.error(), 'Copr cannot be read from here'],
  ])('%s', async (_name, answers, title) => {
    server.use(http.get('*/proxy/copr/api_3/build/9876550', answers));
    renderApp(PLACE);
    expect(await screen.findByRole('heading', { name: title })).toBeVisible();
    expect(screen.getByRole('link', { name: /^The build on Copr's own site/ })).toHaveAttribute(
      'href',
      'https://copr.fedorainfracloud.org/coprs/build/9876550/',
    );
  });

  test('an answer in another form is told as one', async () => {
    answer('/build/9876550', { id: 'nine' });
    renderApp(PLACE);
    expect(await screen.findByText(/Copr answered in a form this page does not understand/)).toBeVisible();
  });

  test('hostile texts are text, and their addresses are no links', async () => {
    answerBuild({
      build: {
        submitter: '<img src=x onerror=alert(1)>',
        source_package: { name: '\u202egnp', version: '<b>', url: 'javascript:alert(1)' },
      },
    });
    answerLogs({});
    answer('/build/source-build-config/9876550', {
      source_type: '<i>',
      source_dict: { clone_url: 'javascript:alert(2)', committish: '"><script>', script: 'x'.repeat(100_000) },
    });
    renderApp(PLACE);
    expect(await screen.findByText('<img src=x onerror=alert(1)>')).toBeVisible();
    expect(await within(await section('Source')).findByText('javascript:alert(2)')).toBeVisible();
    expect(document.querySelector('main :is(img, script, a[href^="javascript"])')).toBeNull();
  });

  test('one part fails and the others stay', async () => {
    answerBuild();
    answerLogs({});
    answer('/build-chroot/list', {}, 500);
    renderApp(PLACE);
    expect(await screen.findByRole('heading', { name: 'Could not load the chroots' })).toBeVisible();
    expect(await within(await section('Source')).findByText('tito_test')).toBeVisible();
  });

  test.each(['abc', '0', '-1', '99999999999', '2147483648'])('%s is no number of a build', async (text) => {
    renderApp(`/copr/build/${text}`);
    expect(await screen.findByText('There is no build at this address.')).toBeVisible();
  });

  test('Copr is switched off: nothing is asked', async () => {
    applyConfig('{"services": {"copr": null}}');
    renderApp(PLACE);
    expect(await screen.findByText(/Copr is switched off/)).toBeVisible();
  });
});

/** The curated recordings, one build of each state and source. */
test.each([
  [11239993, /^Waiting; the chroots are known/],
  [11239992, /^In the queue for 9 chroots/],
  [11239986, /^Waiting for a virtual machine|^Running: /],
  [11239981, /^Building the source package/],
  [11239973, /^Importing the source package/],
  [11239934, /^Running: \d of 9 chroots done/],
  [11237615, /^Succeeded on all 9 chroots/],
  [11184021, /^Failed on 4 of 9 chroots/],
  [11186067, /^The source package failed, so nothing was built/],
  [11232400, /^Copr does not tell how it went; usually all chroots were canceled/],
  [11221000, /^Canceled/],
  [11209600, /^Canceled before there were chroots/],
  [11225870, /^The source package failed, so nothing was built/],
  [11230843, /^Skipped on all 4 chroots/],
  [11107005, /^Copied from another project by a fork/],
])('the recorded build %i', async (id, sentence) => {
  renderApp(`/copr/build/${id}`);
  expect(await screen.findByText(sentence)).toBeVisible();
  expect(await section('Source')).toBeVisible();
  expect(screen.queryByRole('alert')).toBeNull();
});
