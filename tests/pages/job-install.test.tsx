import { screen, within } from '@testing-library/react';
import { renderApp } from '@tests/render-app';
import { beforeEach, expect, test, vi } from 'vitest';
import { answerBuild, COPR, NOW_S } from './job-items';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW_S * 1000 });
});

const nevra = (name: string, version = '1.0') => ({ name, epoch: 0, version, release: '1.fc43', arch: 'noarch' });
const box = () => screen.findByRole('region', { name: 'Install' });
const commands = (install: HTMLElement) =>
  within(install)
    .getAllByText(/^dnf (?:copr|install) /)
    .map(({ textContent }) => textContent);

test('dnf 4 needs its copr command first', async () => {
  answerBuild();
  const { user } = renderApp('/jobs/copr/1');
  const install = await box();
  expect(commands(install)).toHaveLength(2);
  await user.click(within(install).getByRole('button', { name: 'dnf 4' }));
  expect(commands(install)[0]).toBe("dnf install 'dnf*-command(copr)'");
});

test('one package or all; debug packages only when asked for', async () => {
  answerBuild({ built_packages: [...COPR.built_packages, nevra('hello-doc')] });
  const { user } = renderApp('/jobs/copr/1');
  const install = await box();
  expect(commands(install)[1]).toBe('dnf install hello-0.1.0-1.fc43.x86_64 hello-doc-1.0-1.fc43.noarch');
  await user.selectOptions(within(install).getByRole('combobox', { name: 'Packages to install' }), [
    'hello-doc-1.0-1.fc43.noarch',
  ]);
  expect(commands(install)[1]).toBe('dnf install hello-doc-1.0-1.fc43.noarch');
  await user.selectOptions(within(install).getByRole('combobox', { name: 'Packages to install' }), ['All 2 packages']);
  await user.click(within(install).getByRole('checkbox', { name: 'Debug packages too' }));
  expect(commands(install)[1]).toContain('hello-debuginfo-0.1.0-1.fc43.x86_64');
});

test('a command is copied with the keyboard alone', async () => {
  answerBuild();
  const { user } = renderApp('/jobs/copr/1');
  const copy = within(await box()).getByRole('button', { name: 'Copy: Enable the repository' });
  copy.focus();
  await user.keyboard('{Enter}');
  expect(await screen.findByText('Copied')).toBeInTheDocument();
  expect(await navigator.clipboard.readText()).toBe('dnf copr enable packit/hello-842 fedora-43-x86_64');
});

test('strange names are quoted, groups are not, and options are never made of names', async () => {
  answerBuild({
    copr_owner: '@osbuild',
    built_packages: [nevra("evil'$(reboot)"), nevra('--setopt=x'), nevra('tilde', '1.0~rc1^git')],
  });
  renderApp('/jobs/copr/1');
  const install = await box();
  expect(commands(install)).toEqual([
    'dnf copr enable @osbuild/hello-842 fedora-43-x86_64',
    `dnf install 'evil'\\''$(reboot)-1.0-1.fc43.noarch' tilde-1.0~rc1^git-1.fc43.noarch`,
  ]);
});

test('a repository that could be read as an option gets no command', async () => {
  answerBuild({ copr_owner: '--nogpgcheck' });
  renderApp('/jobs/copr/1');
  expect(within(await box()).getByText(/does not tell a usable name/)).toBeVisible();
});
