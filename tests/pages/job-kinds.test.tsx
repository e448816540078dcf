import { screen, within } from '@testing-library/react';
import { renderApp } from '@tests/render-app';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { answer, NOW_S, PROJECT, part, RUN, SRPM } from './job-items';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW_S * 1000 });
  answer('/runs/merged/1501', { ...RUN, koji: [part(77, 'f43', 'error')] });
});

const section = (name: string) => screen.findByRole('region', { name });
const about = { ...PROJECT, run_ids: [1501] };

describe('an SRPM build', () => {
  test('leads to its log, its file and what was built from it', async () => {
    answer('/srpm-builds/611', SRPM);
    renderApp('/jobs/srpm/611');
    expect(await screen.findByText('The source package succeeded after 2 min 40 s.')).toBeVisible();
    const source = await section('Source package');
    expect(within(source).getByRole('link', { name: 'Read the SRPM log' })).toHaveAttribute(
      'href',
      '/jobs/srpm/611/logs',
    );
    expect(within(source).getByRole('link', { name: /^hello-0.1.0-1.src.rpm/ })).toHaveAttribute('href', SRPM.url);
    const built = await section('Built and tested from it');
    expect(await within(built).findByRole('link', { name: 'fedora-rawhide-x86_64' })).toHaveAttribute(
      'href',
      '/jobs/copr/3',
    );
  });

  test('after 30 days neither log nor file is known', async () => {
    answer('/srpm-builds/611', { ...SRPM, url: null, logs_url: null, copr_build_id: null });
    renderApp('/jobs/srpm/611');
    expect(await screen.findByText(/the service forgets SRPMs after 30 days/)).toBeVisible();
    expect(screen.queryByRole('link', { name: /SRPM log/ })).toBeNull();
  });
});

describe('a Koji build', () => {
  const koji = {
    ...about,
    task_id: '139812345',
    status: 'error',
    chroot: 'f43',
    scratch: false,
    build_submitted_time: NOW_S - 60,
    build_start_time: null,
    build_finished_time: null,
    commit_sha: '9a0d6c1f4be2',
    web_url: null,
    build_logs_urls: { x86_64: 'https://kojipkgs.fedoraproject.org//work/mock_output.log', odd: 'javascript:alert(1)' },
    srpm_build_id: 611,
    build_submission_stdout: 'Building hello for f43-candidate',
    error_message: 'Command failed (rc=1)',
    log_detective_runs: [410],
  };

  test.each(['koji', 'koji-downstream'])('is shown at /jobs/%s/<id>', async (kind) => {
    answer('/koji-builds/77', koji);
    const { user } = renderApp(`/jobs/${kind}/77`);
    expect(await screen.findByText('Production build for f43 ended with an error of the service.')).toBeVisible();
    const why = await section('Why it failed');
    expect(within(why).getByText('Command failed (rc=1)')).toBeVisible();
    expect(within(why).getByRole('link', { name: /^Log of x86_64/ })).toBeVisible();
    expect(within(why).queryByRole('link', { name: /odd/ })).toBeNull();
    expect(within(why).getByRole('link', { name: 'analysis 410' })).toHaveAttribute('href', '/jobs/log-detective/410');
    await user.click(screen.getByText('What koji printed when the build was submitted'));
    expect(screen.getByText('Building hello for f43-candidate')).toBeVisible();
    expect(screen.getByText('139812345')).toBeVisible();
  });
});

test('a Koji tag request has no status of its own and says so', async () => {
  answer('/koji-tag-requests/311', {
    ...about,
    task_id: '139812346',
    chroot: 'f43',
    sidetag: 'f43-build-side-12345',
    nvr: 'packit-1.12.0-1.fc43',
    tag_request_submitted_time: NOW_S - 60,
    web_url: 'https://koji.fedoraproject.org/koji/taskinfo?taskID=139812346',
  });
  renderApp('/jobs/koji-tag-request/311');
  expect(
    await screen.findByText('Packit asked Koji to tag packit-1.12.0-1.fc43 into f43-build-side-12345 for f43.'),
  ).toBeVisible();
  expect(screen.getByText(/does not keep how the request ended/)).toBeVisible();
});

describe('a test run', () => {
  const run = {
    ...about,
    pipeline_id: '5e8079d8-f181-41cf-af96-28e99774eb68',
    status: 'failed',
    chroot: 'fedora-43-x86_64',
    web_url: 'https://artifacts.dev.testing-farm.io/5e8079d8',
    copr_build_ids: [1],
    koji_build_ids: [77],
    submitted_time: NOW_S - 600,
  };

  test('leads to its results, the builds it tested and its siblings, with two requests', async () => {
    const detail = answer('/testing-farm/990', run);
    renderApp('/jobs/testing-farm/990');
    expect(await screen.findByText('The tests failed on fedora-43-x86_64.')).toBeVisible();
    expect(screen.getByRole('link', { name: /^Results and logs at Testing Farm/ })).toHaveAttribute(
      'href',
      run.web_url,
    );
    const tested = await section('Tested builds');
    expect(await within(tested).findByRole('link', { name: 'Copr build 1' })).toHaveAttribute('href', '/jobs/copr/1');
    expect(within(tested).getByRole('link', { name: /Koji build 77/ })).toHaveAttribute('href', '/jobs/koji/77');
    expect(screen.getByRole('button', { name: 'Copy the request id' })).toBeVisible();
    expect(detail.asked).toBe(1);
  });

  test('a queued one has no address yet, and its end is announced', async () => {
    answer('/testing-farm/990', { ...run, status: 'queued', web_url: null, pipeline_id: null });
    const { queryClient } = renderApp('/jobs/testing-farm/990');
    expect(await screen.findByText('Testing Farm has given no address for the results yet.')).toBeVisible();
    answer('/testing-farm/990', run);
    await queryClient.refetchQueries();
    expect(await screen.findByText('Test run ended: it failed')).toBeInTheDocument();
  });
});

describe('a synchronized release', () => {
  const sync = {
    ...PROJECT,
    pr_id: null,
    release: '1.12.0',
    status: 'submitted',
    branch: 'rawhide',
    downstream_prs: [
      {
        pr_id: 321,
        branch: 'rawhide',
        is_fast_forward: false,
        url: 'https://src.fedoraproject.org/rpms/packit/pull-request/321',
      },
    ],
    downstream_pr_project: 'https://src.fedoraproject.org/rpms/packit',
    submitted_time: NOW_S - 600,
    start_time: NOW_S - 590,
    finished_time: NOW_S - 500,
    logs: 'api.py DEBUG ...',
  };

  test('propose downstream leads to the pull request and its log', async () => {
    answer('/propose-downstream/20001', sync);
    renderApp('/jobs/propose-downstream/20001');
    expect(await screen.findByText('Packit opened a pull request for the dist-git branch rawhide.')).toBeVisible();
    expect(screen.getByRole('link', { name: /^Pull request 321/ })).toHaveAttribute(
      'href',
      sync.downstream_prs[0]?.url,
    );
    expect(screen.getByRole('link', { name: "Read Packit's log" })).toHaveAttribute(
      'href',
      '/jobs/propose-downstream/20001/logs',
    );
  });

  test('pull from upstream explains an error', async () => {
    answer('/pull-from-upstream/20010', { ...sync, status: 'error', downstream_prs: [], downstream_pr_project: null });
    renderApp('/jobs/pull-from-upstream/20010');
    expect(await screen.findByText(/could not prepare the update for the dist-git branch rawhide/)).toBeVisible();
    expect(screen.getByText('/packit pull-from-upstream')).toBeVisible();
  });

  test('an id of the other kind is not found', async () => {
    answer('/pull-from-upstream/20001', { error: 'No info about pull from upstream target stored in DB' }, 404);
    renderApp('/jobs/pull-from-upstream/20001');
    expect(await screen.findByText('Packit knows no pull-from-upstream job 20001.')).toBeVisible();
  });
});
