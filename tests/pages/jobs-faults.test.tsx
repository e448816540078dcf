import { server } from '@mocks/node';
import { screen, waitFor, within } from '@testing-library/react';
import { renderApp } from '@tests/render-app';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { coprBuilds, coprRow, coprRows, NOW } from './jobs-rows';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
});

const answer = (body: Parameters<typeof HttpResponse.json>[0], status = 206) =>
  http.get('*/api/copr-builds', () => HttpResponse.json(body, { status }));
const html = http.get('*/api/copr-builds', () => HttpResponse.html('<html>a proxy</html>'));

const rows = async () => {
  await waitFor(() => expect(screen.getByRole('grid', { name: 'Copr builds' })).toHaveAttribute('aria-busy', 'false'));
  return within(screen.getByRole('grid', { name: 'Copr builds' }))
    .getAllByRole('row')
    .slice(1);
};

describe('an answer that is no table is said with a way to try again, and the page stays', () => {
  test.each([
    ['503', answer({ message: 'no' }, 503), /Packit answered 503/],
    ['a web page', html, /Packit answered with a web page instead of data/],
    ['null', answer(null, 200), /Packit answered in a form this page does not understand/],
    ['a cut connection', http.get('*/api/copr-builds', () => HttpResponse.error()), /Packit could not be reached/],
  ])('%s', async (_what, handler, sentence) => {
    server.use(handler);
    const { user } = renderApp('/jobs/copr');
    expect(await screen.findByRole('alert')).toHaveTextContent(sentence);
    expect(screen.getByText('The Copr builds could not be loaded.')).toBeVisible();
    expect(screen.getByRole('navigation', { name: 'Kinds of jobs' })).toBeVisible();
    server.use(coprBuilds(() => coprRows(3)));
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await rows()).toHaveLength(3);
  });

  test('the same while searching', async () => {
    server.use(answer({ message: 'no' }, 503));
    renderApp('/jobs/copr?q=hello');
    expect(await screen.findByRole('alert')).toHaveTextContent(/Packit answered 503/);
  });
});

test('206 with an empty list is an empty table', async () => {
  server.use(answer([]));
  renderApp('/jobs/copr');
  expect(await screen.findByRole('heading', { name: 'No Copr builds yet' })).toBeVisible();
});

test('a failed refresh is said above the rows, which stay', async () => {
  server.use(coprBuilds(() => coprRows(3)));
  const { user } = renderApp('/jobs/copr');
  await rows();
  server.use(answer({ message: 'no' }, 503));
  await user.click(screen.getByRole('button', { name: 'Refresh' }));
  expect(await screen.findByText(/Could not refresh the Copr builds: Packit answered 503/)).toBeVisible();
  expect(await rows()).toHaveLength(3);
});

test('a search that cannot read on says why, keeps its matches, and goes on when asked', async () => {
  let isBroken = true;
  server.use(
    http.get('*/api/copr-builds', ({ request }) => {
      const page = Number(new URL(request.url).searchParams.get('page'));
      if (page === 2 && isBroken) return HttpResponse.json({ message: 'no' }, { status: 503 });
      return HttpResponse.json(coprRows(60).slice((page - 1) * 50, page * 50), { status: 206 });
    }),
  );
  const { user } = renderApp('/jobs/copr?q=status:failure');
  expect(await screen.findByText(/Could not read on: Packit answered 503/)).toBeVisible();
  expect(await rows()).toHaveLength(5);
  isBroken = false;
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('Searched all 60 Copr builds the service still has; 6 match.')).toBeVisible();
  expect(screen.queryByText(/Could not read on/)).not.toBeInTheDocument();
});

test('rows that cannot be read are left out and counted', async () => {
  server.use(answer([coprRow(1), 'nonsense', { build_id: { deep: true } }]));
  renderApp('/jobs/copr');
  expect(await rows()).toHaveLength(1);
  expect(screen.getByText('2 rows could not be read and are left out.')).toBeVisible();
});

test('a status that nobody knows is shown by its own word', async () => {
  server.use(answer([coprRow(1, { status_per_chroot: { 'fedora-43-x86_64': 'quantum-superposition' } })]));
  renderApp('/jobs/copr');
  const [row] = await rows();
  expect(row?.querySelector('[data-label="Status"]')).toHaveTextContent('Unknown: quantum-superposition');
});

test('a row that tells nearly nothing is a row', async () => {
  server.use(answer([{ packit_id: 7 }]));
  renderApp('/jobs/copr');
  const [row] = await rows();
  expect(within(row ?? document.body).getByRole('link', { name: 'Copr build 7' })).toBeVisible();
  expect(row?.querySelector('[data-label="Project"]')).toHaveTextContent('not known');
});

test('hostile text is text, and leads nowhere', async () => {
  const html = '<img src=x onerror=alert(1)>';
  server.use(
    answer([
      coprRow(1, {
        project: html,
        repo_name: html,
        repo_namespace: '\u202egnp.exe',
        branch_name: 'long-name-'.repeat(30),
        pr_id: null,
        web_url: 'javascript:alert(1)',
        project_url: 'javascript:alert(2)',
        status_per_chroot: { [html]: html },
      }),
    ]),
  );
  renderApp('/jobs/copr');
  const [row] = await rows();
  expect(row?.querySelector('[data-label="Copr project"]')).toHaveTextContent(html);
  expect(document.querySelector('main img')).toBeNull();
  expect(
    [...document.querySelectorAll('main a')].filter((a) => a.getAttribute('href')?.startsWith('javascript')),
  ).toEqual([]);
});

test('300 chroots on one build are folded, failed ones stay', async () => {
  const names = Array.from({ length: 300 }, (_, n) => `fedora-${n + 1}-x86_64`);
  const statuses = Object.fromEntries(names.map((name, n) => [name, n === 250 ? 'failure' : 'success']));
  server.use(answer([coprRow(1, { status_per_chroot: statuses, packit_id_per_chroot: {} })]));
  renderApp('/jobs/copr');
  const [row] = await rows();
  expect(row).toHaveTextContent('300 chroots, 1 failed');
  expect(row).toHaveTextContent('fedora-251-x86_64: Failed');
  expect(row?.querySelectorAll('.pb-mark').length).toBeLessThan(20);
});

test('a pipeline without a trigger and without jobs does not break the table of all jobs', async () => {
  const copr = [{ packit_id: 1, target: 'fedora-43-x86_64', status: 'success' }];
  server.use(
    http.get('*/api/runs', () =>
      HttpResponse.json([{ merged_run_id: 1 }, { merged_run_id: 2, copr }], { status: 206 }),
    ),
  );
  renderApp('/jobs');
  expect(await screen.findByRole('link', { name: 'Copr build 1' })).toBeVisible();
  expect(screen.getByText(/^The newest 1 job: none failed, none running/)).toBeVisible();
});
