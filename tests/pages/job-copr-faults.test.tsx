import { server } from '@mocks/node';
import { screen, within } from '@testing-library/react';
import { renderApp } from '@tests/render-app';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { applyConfig } from '@/lib/config';
import { answer, answerBuild, COPR, NOW_S, RUN, SRPM } from './job-items';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW_S * 1000 });
});

const section = (name: string) => screen.findByRole('region', { name });

describe('what the service gets wrong', () => {
  test('a pipeline that is another one: the siblings are not told', async () => {
    answerBuild({}, { ...RUN, merged_run_id: 1502 });
    renderApp('/jobs/copr/1');
    expect(await screen.findByText('Packit does not tell the other chroots of this build.')).toBeVisible();
    expect(screen.getByText('Succeeded in 5 min on fedora-43-x86_64.')).toBeVisible();
    expect(await section('Packages')).toBeVisible();
  });

  test('a pipeline that fails takes nothing else with it', async () => {
    answerBuild();
    answer('/runs/merged/1501', {}, 500);
    renderApp('/jobs/copr/1');
    expect(await screen.findByText(/Packit answered 500/)).toBeVisible();
    expect(await section('Install')).toBeVisible();
    expect(await section('Packages')).toBeVisible();
  });

  test('no trigger, no project, no addresses', async () => {
    const { pr_id: _, repo_namespace: __, repo_name: ___, project_url: ____, ...rest } = COPR;
    answer('/copr-builds/1', { ...rest, web_url: null, build_logs_url: null, copr_owner: null });
    answer('/srpm-builds/611', SRPM);
    answer('/runs/merged/1501', RUN);
    renderApp('/jobs/copr/1');
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Copr build 9876543 on fedora-43-x86_64' }),
    ).toBeVisible();
    expect(screen.getByText(/no command to install/)).toBeVisible();
    expect(within(await section('Packages')).queryByRole('link')).toBeNull();
  });

  test('a 500 for builds without an SRPM is explained', async () => {
    answer('/copr-builds/1', { message: 'Internal Server Error' }, 500);
    renderApp('/jobs/copr/1');
    expect(await screen.findByText(/builds that have no SRPM/)).toBeVisible();
  });

  test('a status that nobody knows is shown with its word', async () => {
    answerBuild({ status: 'quantum' });
    renderApp('/jobs/copr/1');
    expect(await screen.findByText(/In the state "quantum" on fedora-43-x86_64/)).toBeVisible();
  });
});

describe('no such build', () => {
  test('an unknown number, also above 2^31: what to do', async () => {
    answer('/copr-builds/4294967999', { error: 'No info about build stored in DB' }, 404);
    renderApp('/jobs/copr/4294967999');
    expect(await screen.findByText('Packit knows no Copr build 4294967999.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Copr builds' })).toHaveAttribute('href', '/jobs/copr');
    expect(screen.getByRole('link', { name: /^Copr's build 4294967999/ })).toBeVisible();
  });

  test.each(['abc', '0', '-1', '1.5', '99999999999999999999'])(
    '%s is no number of a build and asks nothing',
    async (id) => {
      server.use(http.get('*/api/copr-builds/*', () => HttpResponse.error()));
      renderApp(`/jobs/copr/${id}`);
      expect(await screen.findByText(/is not a number/)).toBeVisible();
    },
  );

  test('Packit is switched off: the page says so and asks nothing', async () => {
    applyConfig('{"services":{"packit":null}}');
    const { build } = answerBuild();
    renderApp('/jobs/copr/1');
    expect(await screen.findByText(/Packit Service is switched off/)).toBeVisible();
    expect(build.asked).toBe(0);
  });
});

test('300 chroots with hostile names: the first 50, all when asked, and no live address', async () => {
  const { user } = renderApp('/jobs/copr/900006');
  const chroots = await section('Chroots');
  expect(await within(chroots).findAllByRole('listitem')).toHaveLength(50);
  await user.click(within(chroots).getByRole('button', { name: 'Show all 301 chroots' }));
  expect(within(chroots).getAllByRole('listitem')).toHaveLength(301);
  expect(document.querySelector('main img, main script, main [href^="javascript"]')).toBeNull();
});
