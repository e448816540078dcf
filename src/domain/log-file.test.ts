import { describe, expect, test } from 'vitest';
import { parseChroot } from './chroot';
import { logFilesOf, resultsPath } from './log-file';

const HOST = 'https://download.copr.fedorainfracloud.org/results';
const dir = `${HOST}/packit/hello/fedora-43-x86_64/09876543-hello`;
const srpmDir = `${HOST}/packit/hello/srpm-builds/09876543`;
const build = { logUrl: `${dir}/builder-live.log`, chroot: parseChroot('fedora-43-x86_64') };
const srpm = { logUrl: `${srpmDir}/builder-live.log.gz`, log: null };
const notStarted = { ...build, logUrl: null };

describe('only addresses on the results host of Copr can be read', () => {
  test.each([
    [`${dir}/builder-live.log`, 'packit/hello/fedora-43-x86_64/09876543-hello/builder-live.log'],
    [`${HOST}/@copr/dev:pr:12/x/root.log.gz`, '@copr/dev:pr:12/x/root.log.gz'],
    ['https://kojipkgs.fedoraproject.org//work/tasks/1/1/mock_output.log', null],
    ['https://download.copr.fedorainfracloud.org.example/results/x', null],
    ['https://download.copr.fedorainfracloud.org/other/x', null],
    [`${HOST}/../secret`, null],
    ['javascript:alert(1)', null],
    ['nonsense', null],
    ['', null],
  ])('%s', (url, path) => {
    expect(resultsPath(url)).toBe(path);
  });
});

test('of a finished build: the compressed logs of the builder, mock and Copr, and those of the SRPM', () => {
  const files = logFilesOf(build, srpm, true);
  expect(files.map(({ role, url }) => [role, url])).toEqual([
    ['live', `${dir}/builder-live.log.gz`],
    ['build', `${dir}/build.log.gz`],
    ['root', `${dir}/root.log.gz`],
    ['backend', `${dir}/backend.log.gz`],
    ['srpm', `${srpmDir}/builder-live.log.gz`],
    ['backend', `${srpmDir}/backend.log.gz`],
  ]);
  expect(files.some(({ isLive }) => isLive)).toBe(false);
});

test('of a running build: only what Copr writes meanwhile, live; its SRPM is done', () => {
  expect(logFilesOf(build, srpm, false).map(({ name, isLive }) => [name, isLive])).toEqual([
    ['builder-live.log', true],
    ['backend.log', true],
    ['builder-live.log.gz', false],
    ['backend.log.gz', false],
  ]);
});

test('before the build starts: the live log of its SRPM', () => {
  const [live] = logFilesOf(notStarted, srpm, false);
  expect(live).toEqual({
    name: 'builder-live.log',
    role: 'srpm',
    chroot: null,
    url: `${srpmDir}/builder-live.log`,
    isLive: true,
  });
  expect(logFilesOf(notStarted, null, false)).toEqual([]);
});

test('the text of an SRPM log that Packit holds itself has no address', () => {
  expect(logFilesOf(notStarted, { logUrl: null, log: 'no spec file' }, true)).toEqual([
    { name: 'srpm.log', role: 'srpm', chroot: null, url: null, isLive: false },
  ]);
  expect(logFilesOf(notStarted, { logUrl: null, log: '' }, true)).toEqual([]);
});

test('a log at another host stands alone: nothing is known of its neighbours', () => {
  const [only, ...rest] = logFilesOf({ ...build, logUrl: 'https://logs.example.org/1.txt' }, null, true);
  expect(only?.url).toBe('https://logs.example.org/1.txt');
  expect(rest).toEqual([]);
});
