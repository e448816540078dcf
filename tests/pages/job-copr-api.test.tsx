import { screen, within } from '@testing-library/react';
import { renderApp } from '@tests/render-app';
import { beforeEach, expect, test, vi } from 'vitest';
import { applyConfig } from '@/lib/config';
import { answer as answerCopr, SOURCE } from './copr-builds';
import { answerBuild, NOW_S } from './job-items';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW_S * 1000 });
});

const region = (name: string) => screen.findByRole('region', { name });
const CHROOT = 'fedora-43-x86_64';

test("Packit's page of a build tells Copr's source and leads to Copr's pages here", async () => {
  answerBuild();
  answerCopr('/build/source-build-config/9876543', SOURCE);
  renderApp('/jobs/copr/1');
  const part = await region('In Copr');
  expect(within(part).getByRole('link', { name: /^Copr build 9876543/ })).toHaveAttribute(
    'href',
    '/copr/build/9876543',
  );
  expect(within(part).getByRole('link', { name: /^All its logs/ })).toHaveAttribute(
    'href',
    `/copr/build/9876543/logs/${CHROOT}`,
  );
  expect(await within(part).findByRole('link', { name: /^79dee18/ })).toBeVisible();
});

test('packages that Packit does not tell come from Copr', async () => {
  answerBuild({ built_packages: null });
  const built = answerCopr('/build/built-packages/9876543', {
    [CHROOT]: { packages: [{ name: 'hello', epoch: null, version: '9', release: '1', arch: 'noarch' }] },
  });
  renderApp('/jobs/copr/1');
  expect(await within(await region('Packages')).findByRole('link', { name: /^hello-9-1.noarch/ })).toBeVisible();
  expect(built.asked).toBe(1);
});

test('without an answer of Copr the page stands as before', async () => {
  answerBuild({ built_packages: null });
  answerCopr('/build/source-build-config/9876543', {}, 503);
  answerCopr('/build/built-packages/9876543', {}, 503);
  renderApp('/jobs/copr/1');
  expect(await within(await region('Packages')).findByText(/Packit does not tell which packages/)).toBeVisible();
  expect(within(await region('In Copr')).queryByRole('heading', { name: 'Source' })).toBeNull();
  expect(screen.queryByText(/503/)).toBeNull();
});

test('where Copr is switched off it is not asked', async () => {
  applyConfig('{"services": {"copr": null}}');
  answerBuild({ built_packages: null });
  const asked = answerCopr('/*', {});
  renderApp('/jobs/copr/1');
  await region('Tests');
  expect(screen.queryByRole('region', { name: 'In Copr' })).toBeNull();
  expect(asked.asked).toBe(0);
});
