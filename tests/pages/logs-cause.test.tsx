import { server } from '@mocks/node';
import { screen, waitFor, within } from '@testing-library/react';
import { renderApp } from '@tests/render-app';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, test, vi } from 'vitest';
import { answerBuild, NOW_S } from './job-items';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW_S * 1000 });
});

const LOG = `Start: run
Executing(%build): /bin/sh -e /var/tmp/rpm-tmp.a
/usr/bin/ld: a.o: undefined reference to \`archive_read_next'
error: Bad exit status from /var/tmp/rpm-tmp.a (%build)
Copr build error: Build failed
`;

function logs(): string[] {
  const asked: string[] = [];
  server.use(
    http.get('*/proxy/copr-results/*', ({ request }) => {
      asked.push(new URL(request.url).pathname.split('/').at(-1) ?? '');
      return new HttpResponse(request.url.includes('builder-live') ? LOG : 'nothing here\n');
    }),
  );
  return asked;
}

const why = (text: RegExp) =>
  screen.findByText((_, element) => element?.tagName === 'SUMMARY' && text.test(element.textContent ?? ''));

test('a failed log says why in one line above it, without being read twice', async () => {
  answerBuild({ status: 'failure', built_packages: null });
  const asked = logs();
  const { user, router } = renderApp('/jobs/copr/1/logs');
  const summary = await why(/^Why it failedundefined reference to `archive_read_next' in %build$/);
  expect(asked).toEqual(['builder-live.log.gz']);
  expect(screen.queryByText('Linker error')).toBeNull();
  await user.click(screen.getByRole('link', { name: 'Go to line 3' }));
  expect(router.state.location.hash).toBe('#L3');

  await user.click(summary);
  expect(await screen.findByText('Linker error')).toBeVisible();
  await user.click(screen.getByRole('link', { name: 'Line 5' }));
  await waitFor(() => expect(router.state.location.hash).toBe('#L5'));
  expect(asked).toEqual(['builder-live.log.gz']);
});

test('beside another log nothing is read for it until it is unfolded', async () => {
  answerBuild({ status: 'failure', built_packages: null });
  const asked = logs();
  const { user, router } = renderApp('/jobs/copr/1/logs?log=build');
  await screen.findByRole('region', { name: /^Build log of/ });
  const summary = await why(/^Why it failed$/);
  expect(asked).toEqual(['build.log.gz']);
  await user.click(summary);
  const link = await screen.findByRole('link', { name: 'Open in log' });
  expect(asked).toEqual(['build.log.gz', 'builder-live.log.gz']);
  await user.click(link);
  await waitFor(() => expect(router.state.location.search).toBe('?log=live'));
  expect(router.state.location.hash).toBe('#L3');
});

test('a log of a success has nothing to explain', async () => {
  answerBuild();
  logs();
  renderApp('/jobs/copr/1/logs');
  expect(within(await screen.findByRole('region', { name: /^Builder log of/ })).getByText(/Start: run/)).toBeVisible();
  expect(screen.queryByText('Why it failed')).toBeNull();
});
