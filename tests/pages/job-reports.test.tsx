import { screen, within } from '@testing-library/react';
import { renderApp } from '@tests/render-app';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { answer, NOW_S, PROJECT, part, RUN } from './job-items';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW_S * 1000 });
  answer('/runs/merged/1501', { ...RUN, koji: [part(77, 'f43', 'error')] });
});

const section = (name: string) => screen.findByRole('region', { name });
const about = { ...PROJECT, run_ids: [1501] };

test('a Bodhi update shows each build and why it failed', async () => {
  answer('/bodhi-updates/5001', {
    ...about,
    status: 'error',
    branch: 'f43',
    web_url: null,
    koji_nvrs: 'packit-1.12.0-1.fc43 python-ogr-0.57.0-1.fc43',
    alias: null,
    submitted_time: NOW_S - 60,
    update_creation_time: null,
    error_message: 'Cannot find build(s) in candidate tag',
  });
  renderApp('/jobs/bodhi/5001');
  expect(await screen.findByText('Packit could not create an update of 2 builds for f43.')).toBeVisible();
  expect(screen.getByText('Cannot find build(s) in candidate tag')).toBeVisible();
  expect(within(await section('Builds')).getAllByRole('link')).toHaveLength(2);
});

test('an OpenScanHub scan links to findings that people can read', async () => {
  answer('/openscanhub-scans/1201', {
    ...PROJECT,
    task_id: 53012,
    status: 'succeeded',
    url: 'https://openscanhub.fedoraproject.org/task/53012/',
    issues_added_count: 3,
    issues_added_url: 'https://openscanhub.fedoraproject.org/task/53012/log/added.html',
    issues_fixed_url: null,
    scan_results_url: 'https://openscanhub.fedoraproject.org/task/53012/log/hello/scan-results.js?format=raw',
    copr_build_target_id: 1,
    submitted_time: NOW_S - 60,
  });
  renderApp('/jobs/openscanhub/1201');
  expect(await screen.findByText(/found 3 new defects/)).toBeVisible();
  expect(screen.getByRole('link', { name: /^All findings/ })).toHaveAttribute(
    'href',
    'https://openscanhub.fedoraproject.org/task/53012/log/hello/scan-results.html',
  );
  expect(screen.getByRole('link', { name: 'Copr build 1' })).toHaveAttribute('href', '/jobs/copr/1');
});

describe('Log Detective', () => {
  const run = {
    ...about,
    packit_id: 410,
    analysis_id: 'bbeea1a5-541e-41a6-ac0b-4343f344fb71',
    status: 'complete',
    chroot: 'f44-noarch',
    commit_sha: '41f3c1e2b0a94d0c7f5e6d8b9a7c3e1f20d4b6a8',
    log_detective_response: {
      explanation: { text: 'A dependency is **missing**. <b>Add</b> it.' },
      no_issue_found: false,
      solution: { text: 'Add it to BuildRequires.' },
      snippets: [
        {
          text: 'error: Failed build dependencies',
          line_number: 120,
          source_file: 'builder-live.log',
          snippet_analysis: 'It stopped.',
        },
        { text: 'later', line_number: 20, source_file: 'root.log' },
        { text: 'first', line_number: 3, source_file: 'builder-live.log' },
      ],
    },
    error_msg: null,
    target_build: '139812345',
    submitted_time: NOW_S - 60,
  };

  test('shows the words of the model as plain text, marked as such, with its evidence by file', async () => {
    answer('/log-detective/410', run);
    renderApp('/jobs/log-detective/410');
    const explanation = await section('Explanation');
    expect(within(explanation).getByText(/language model/)).toBeVisible();
    expect(within(explanation).getByText('A dependency is **missing**. <b>Add</b> it.')).toBeVisible();
    const lines = await section('Lines of the log');
    expect(
      within(lines)
        .getAllByRole('heading', { level: 3 })
        .map(({ textContent }) => textContent),
    ).toEqual(['builder-live.log', 'root.log']);
    expect(within(lines).getAllByRole('listitem')[0]).toHaveTextContent('line 3first');
    expect(screen.getByText(/does not tell which service the number is from/)).toBeVisible();
    expect(screen.getByRole('link', { name: /^a task of Koji/ })).toBeVisible();
  });

  test('says why there is no analysis', async () => {
    answer('/log-detective/411', { ...run, status: 'error', log_detective_response: null, error_msg: 'It timed out.' });
    renderApp('/jobs/log-detective/411');
    expect(await screen.findByText('Log Detective could not analyse the log.')).toBeVisible();
    expect(screen.getByText('It timed out.')).toBeVisible();
  });

  test('a group lists its analyses', async () => {
    answer('/log-detective/groups/70', {
      ...about,
      packit_id: 70,
      submitted_time: NOW_S,
      log_detective_target_ids: [411, 410],
    });
    renderApp('/jobs/log-detective/group/70');
    expect(await screen.findByText('The same trigger started 2 analyses.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Analysis 410' })).toHaveAttribute('href', '/jobs/log-detective/410');
  });
});
