import { screen, waitFor, within } from '@testing-library/react';
import { renderApp } from '@tests/render-app';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { answer, answerBuild, COPR, NOW_S, part, RUN, SRPM } from './job-items';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW_S * 1000 });
});

const section = (name: string) => screen.findByRole('region', { name });

describe('a build that succeeded', () => {
  test('answers in its first line, then says how to install it', async () => {
    answerBuild();
    renderApp('/jobs/copr/1');
    expect(await screen.findByText('Succeeded in 5 min on fedora-43-x86_64; failed on 1 of 3 chroots.')).toBeVisible();
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    const install = await section('Install');
    expect(within(install).getByText('dnf copr enable packit/hello-842 fedora-43-x86_64')).toBeVisible();
    expect(within(install).getByText('dnf install hello-0.1.0-1.fc43.x86_64')).toBeVisible();
  });

  test('asks three times and no more until the times of the other chroots are wanted', async () => {
    const { build, srpm, pipeline } = answerBuild();
    const second = answer('/copr-builds/2', { ...COPR, chroot: 'fedora-43-aarch64' });
    const third = answer('/copr-builds/3', { ...COPR, chroot: 'fedora-rawhide-x86_64', status: 'failure' });
    const { user } = renderApp('/jobs/copr/1');
    const timeline = await screen.findByRole('table', { name: 'Waiting and running times' });
    const row = within(timeline).getByRole('row', { name: /fedora-43-aarch64/ });
    expect(within(row).getByText('no times')).toBeVisible();
    expect([build, srpm, pipeline, second, third].map(({ asked }) => asked)).toEqual([1, 1, 1, 0, 0]);

    await user.click(screen.getByRole('button', { name: 'Load the times of the other 2 chroots' }));
    expect(await within(row).findByText('5 min')).toBeVisible();
    await waitFor(() => expect(screen.queryByRole('button', { name: /Load the times/ })).toBeNull());
    expect([second.asked, third.asked]).toEqual([1, 1]);
  });

  test('links every package to its file beside the log', async () => {
    answerBuild();
    renderApp('/jobs/copr/1');
    const packages = await section('Packages');
    expect(within(packages).getByRole('link', { name: /^hello-0.1.0-1.fc43.x86_64/ })).toHaveAttribute(
      'href',
      'https://download.copr.fedorainfracloud.org/results/packit/hello-842/fedora-43-x86_64/09876543-hello/hello-0.1.0-1.fc43.x86_64.rpm',
    );
    expect(within(packages).getByRole('link', { name: /^hello-0.1.0-1.fc43.src/ })).toBeInTheDocument();
    expect(within(packages).getByText('1 debug package')).toBeVisible();
    expect(within(packages).getByText(/does not tell the sizes/)).toBeVisible();
  });

  test('tells its facts and leads to tests, SRPM, logs and project', async () => {
    answerBuild();
    renderApp('/jobs/copr/1');
    expect(await screen.findByRole('link', { name: 'hello-0.1.0-1.src.rpm' })).toHaveAttribute(
      'href',
      '/jobs/srpm/611',
    );
    expect(screen.getByRole('link', { name: 'All logs' })).toHaveAttribute('href', '/jobs/copr/1/logs');
    expect(screen.getByRole('link', { name: /^packit\/hello-842/ })).toHaveAttribute(
      'href',
      'https://copr.fedorainfracloud.org/coprs/packit/hello-842/',
    );
    expect(screen.getAllByRole('link', { name: /^pull request 842/ })[0]).toHaveAttribute(
      'href',
      'https://github.com/packit/hello-world/pull/842',
    );
    expect(within(await section('Tests')).getByRole('link', { name: 'fedora-43-x86_64' })).toHaveAttribute(
      'href',
      '/jobs/testing-farm/990',
    );
    const chroots = within(await section('Chroots')).getAllByRole('listitem');
    expect(chroots.map((item) => item.textContent)).toEqual([
      'Failedfedora-rawhide-x86_64',
      'Succeededfedora-43-x86_64 (this one)',
      'Succeededfedora-43-aarch64',
    ]);
  });
});

describe('a build that failed', () => {
  const failed = { status: 'failure', built_packages: null, log_detective_runs: [84] };

  test('leads to the reason first', async () => {
    answerBuild(failed);
    renderApp('/jobs/copr/1');
    expect(await screen.findByText('Failed on 2 of 3 chroots; this one, fedora-43-x86_64, took 5 min.')).toBeVisible();
    const box = await section('Why it failed');
    expect(within(box).getByRole('link', { name: 'Read the build log of fedora-43-x86_64' })).toHaveAttribute(
      'href',
      '/jobs/copr/1/logs',
    );
    expect(within(box).getByRole('link', { name: 'analysis 84' })).toHaveAttribute('href', '/jobs/log-detective/84');
    expect(within(box).queryByText(/about two weeks/)).toBeNull();
  });

  test('blames the source package when that failed', async () => {
    answerBuild({ ...failed, build_start_time: null, build_finished_time: null, build_logs_url: null, web_url: null });
    answer('/srpm-builds/611', { ...SRPM, status: 'failure' });
    renderApp('/jobs/copr/1');
    expect(await screen.findByText(/The source package \(SRPM\) failed to build/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'read the SRPM log' })).toHaveAttribute('href', '/jobs/srpm/611/logs');
  });

  test('says of an old build that its files are probably gone', async () => {
    const old = NOW_S - 90 * 86_400;
    answerBuild({ ...failed, build_finished_time: old, build_start_time: old - 60, build_submitted_time: old - 90 });
    renderApp('/jobs/copr/1');
    expect(await screen.findByText(/about two weeks; this build ended 3 months ago/)).toBeVisible();
  });
});

describe('a build that runs', () => {
  const running = { status: 'pending', build_finished_time: null, built_packages: null };

  test('shows how it ends without a reload and says so once', async () => {
    const run = (status: string) => ({ ...RUN, copr: [part(1, 'fedora-43-x86_64', status)] });
    answerBuild(running, run('pending'));
    const { queryClient } = renderApp('/jobs/copr/1');
    expect(await screen.findByText('Running on fedora-43-x86_64 for 1 h.')).toBeVisible();
    expect(screen.queryByText(/Build ended/)).toBeNull();

    answerBuild({ status: 'failure', built_packages: null }, run('failure'));
    await queryClient.refetchQueries();
    expect(await screen.findByText('Failed on fedora-43-x86_64 after 5 min.')).toBeVisible();
    expect(screen.getByText('Build ended: failed on its only chroot')).toBeInTheDocument();
    expect(await section('Why it failed')).toBeVisible();
  });

  test('keeps what it shows when a refresh fails', async () => {
    answerBuild(running);
    const { queryClient } = renderApp('/jobs/copr/1');
    await section('Follow the build');
    answer('/copr-builds/1', {}, 503);
    await queryClient.refetchQueries();
    expect(await screen.findByText(/Could not refresh the Copr build: Packit answered 503/)).toBeVisible();
    expect(await section('Follow the build')).toBeVisible();
  });
});
