import { screen, within } from '@testing-library/react';
import { renderApp } from '@tests/render-app';
import { beforeEach, expect, test, vi } from 'vitest';
import { answer, answerBuild, answerLogs, BUILD, EPEL, NOW_S, SOURCE, target, X86 } from './copr-builds';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW_S * 1000 });
});

const earlier = (id: number, change: Readonly<Record<string, unknown>> = {}) => ({
  ...BUILD,
  id,
  state: 'succeeded',
  project_dirname: 'copr-dev',
  source_package: { name: 'hello', version: '2.6-1', url: null },
  ended_on: NOW_S - 90_000,
  ...change,
});
const page = (items: readonly unknown[]) => ({ items, meta: {} });

const INSTALLED = (gcc: string, more = '') =>
  `gcc-${gcc}.fc43.x86_64 1 1 installed\npatch-2.8-1.fc43.x86_64 1 1 installed\n${more}`;
const HARDWARE = (model: string) => `CPU(s):  4\nModel name:  ${model}\nMem:  15Gi  1Gi\n`;

/** The build failed on one chroot and has the earlier builds given; `targets` are those of each earlier build. */
function given(builds: readonly unknown[], targets: readonly unknown[] = [target(X86, 'succeeded')]) {
  const parts = answerBuild();
  const list = answer('/build/list', page(builds));
  const sources = answer('/build/source-build-config/:id', SOURCE);
  const chroots = parts.targets;
  return {
    list,
    sources,
    chroots,
    /** From here on the chroots of the earlier builds are asked for. */
    goBack: () => answer('/build-chroot/list', page(targets)),
  };
}

const DONE = '09876550-hello/';
const OLD = '00000007-hello/';
const old = target(X86, 'succeeded', {
  started_on: NOW_S - 91_000,
  ended_on: NOW_S - 90_820,
  result_url: `https://download.copr.fedorainfracloud.org/results/@copr/copr-dev/${X86}/${OLD}`,
});

async function compare(goBack: () => unknown) {
  const { user } = renderApp('/copr/build/9876550');
  const button = await screen.findByRole('button', { name: 'Compare with the last good build' });
  goBack();
  await user.click(button);
  return { user, box: screen.getByRole('region', { name: 'What changed since the last good build' }) };
}

test('what changed is said in a sentence, with both builds beside each other and all packages', async () => {
  const { goBack, list } = given([BUILD, earlier(7)], [old]);
  const logs = answerLogs({
    [`${OLD}installed_pkgs.log.gz`]: INSTALLED('15.2.1-3', 'make-4-1.fc43.x86_64 1 1 installed\n'),
    [`${DONE}installed_pkgs.log.gz`]: INSTALLED('15.2.1-5', 'cmake-4-1.fc43.x86_64 1 1 installed\n'),
    'hw_info.log.gz': HARDWARE('AMD EPYC 7571'),
  });
  const { user, box } = await compare(goBack);
  expect(
    await within(box).findByText(
      'gcc 15.2.1-3 → 15.2.1-5 and 2 more; source unchanged; same kind of builder; failed after 4 min, good took 3 min.',
    ),
  ).toBeVisible();
  expect(within(box).getByRole('link', { name: '7' })).toHaveAttribute('href', '/copr/build/7');
  expect(within(box).getByText(/the chroots of 1 earlier build were looked at/)).toBeVisible();
  const both = within(box).getByRole('table', { name: 'The good build and this one' });
  expect(within(both).getAllByText('AMD EPYC 7571, 4 cores, 15 GiB of memory')).toHaveLength(2);

  await user.click(within(box).getByText('Build root: 1 upgraded, 0 downgraded, 1 added, 1 removed of 3 packages'));
  const packages = within(box).getByRole('table', { name: 'Packages of the build root that differ' });
  const rows = within(packages).getAllByRole('row').slice(1);
  expect(rows.map((row) => row.textContent)).toEqual([
    'gcc.x86_64Upgraded15.2.1-3.fc4315.2.1-5.fc43',
    'cmake.x86_64Addednone4-1.fc43',
    'make.x86_64Removed4-1.fc43none',
  ]);
  expect(list.asked).toBe(1);
  expect(logs.filter((path) => !path.includes('builder-live')).length).toBeLessThanOrEqual(6);
});

test('the newest good build of the same directory is taken before newer ones of others', async () => {
  const { goBack } = given([earlier(9), earlier(7, { project_dirname: 'copr-dev:pr:3912' })], [old]);
  answerLogs({});
  const { box } = await compare(goBack);
  expect(await within(box).findByText(/^Newest good build of this chroot in the same directory/)).toBeVisible();
  expect(within(box).getByRole('link', { name: '7' })).toBeVisible();
});

test('a good build of another directory is said to be one', async () => {
  const { goBack } = given([earlier(9)], [old]);
  answerLogs({});
  const { box } = await compare(goBack);
  expect(await within(box).findByText(/this is the newest one of another directory/)).toBeVisible();
});

test('a list that Copr has deleted is said, and the rest stays', async () => {
  const { goBack } = given([earlier(7)], [old]);
  answerLogs({
    [`${DONE}installed_pkgs.log.gz`]: INSTALLED('15.2.1-5'),
    [`${DONE}hw_info.log.gz`]: HARDWARE('AMD EPYC 7571'),
  });
  const { box } = await compare(goBack);
  expect(
    await within(box).findByText(
      /^Copr no longer has the list of installed packages of the good build; source unchanged; the builder is not told/,
    ),
  ).toBeVisible();
  expect(within(box).getByText(/keeps the logs of failed and of replaced builds 14 days/)).toBeVisible();
});

test('nothing that changed is said too', async () => {
  const { goBack } = given([earlier(7)], [old]);
  answerLogs({ 'installed_pkgs.log.gz': INSTALLED('1-1'), 'hw_info.log.gz': HARDWARE('A') });
  const { box } = await compare(goBack);
  expect(await within(box).findByText(/^The build root is the same; source unchanged/)).toBeVisible();
  expect(within(box).getByText('All 2 packages of the build root are the same.')).toBeVisible();
});

test('another commit is told, with the difference on the forge', async () => {
  const { goBack } = given([earlier(7)], [old]);
  answerLogs({});
  const committish = 'a'.repeat(40);
  answer('/build/source-build-config/7', { ...SOURCE, source_dict: { ...SOURCE.source_dict, committish } });
  const { box } = await compare(goBack);
  expect(await within(box).findByText(/; another commit of the source; the builder is not told/)).toBeVisible();
  expect(within(box).getByRole('link', { name: /^What changed in the source/ })).toHaveAttribute(
    'href',
    `https://github.com/fedora-copr/copr/compare/${committish}...79dee18aaf3221694f890166c229b718b2f24411`,
  );
});

test('hostile package names are text', async () => {
  const { goBack } = given([earlier(7)], [old]);
  answerLogs({
    [`${DONE}installed_pkgs.log.gz`]: '<img/src=x>-1-1.x86_64 1 1 installed\n',
    [`${OLD}installed_pkgs.log.gz`]: INSTALLED('1-1'),
  });
  const { user, box } = await compare(goBack);
  await user.click(await within(box).findByText(/^Build root: /));
  expect(within(box).getByText('<img/src=x>.x86_64')).toBeVisible();
  expect(box.querySelector('img')).toBeNull();
});

test('at most five earlier builds are looked at', async () => {
  const builds = Array.from({ length: 30 }, (_, n) => earlier(900 - n));
  const { goBack } = given(builds, [target(X86, 'skipped')]);
  answerLogs({});
  let later = { asked: 0 };
  const { box } = await compare(() => {
    later = goBack();
  });
  expect(
    await within(box).findByText(
      'No good build of this chroot was found among 30 earlier builds: 5 of them were looked at.',
    ),
  ).toBeVisible();
  expect(later.asked).toBe(5);
});

test.each([
  ['there is no earlier build', [], /There is no earlier build of/],
  ['none had the chroot', [earlier(7, { chroots: [EPEL] })], /: none can have been good there/],
] as const)('%s', async (_name, builds, words) => {
  const { goBack } = given(builds);
  answerLogs({});
  const { box } = await compare(goBack);
  expect(
    await within(box).findByText((_text, node) => node?.tagName === 'P' && words.test(node.textContent ?? '')),
  ).toBeVisible();
});

test('a failed question is said where it was asked', async () => {
  const { goBack } = given([]);
  answerLogs({});
  answer('/build/list', { error: 'bug' }, 500);
  const { box } = await compare(goBack);
  expect(await within(box).findByRole('heading', { name: 'Could not load the earlier builds' })).toBeVisible();
  expect(screen.getByRole('table', { name: 'Chroots of this build' })).toBeVisible();
});
