import { expect, test } from 'vitest';
import { chrootLogs, coprFile, sourceLogs } from './copr-logs';
import type { Status } from './status';

const URL = 'https://download.copr.fedorainfracloud.org/results/a/b/fedora-43-x86_64/09876543-x/';
const part = (status: Status, raw: string, resultUrl: string | null = URL) => ({ status, raw, resultUrl });

test.each([
  ['waiting', 'waiting', []],
  ['queued', 'pending', []],
  ['queued', 'starting', ['backend.log']],
  ['running', 'running', ['builder-live.log', 'backend.log']],
  ['skipped', 'skipped', []],
  ['success', 'forked', []],
] as const)('%s (%s) has the logs %j', (status, raw, names) => {
  expect(chrootLogs(part(status, raw)).map(({ name }) => name)).toEqual(names);
});

test.each([
  ['failure', 'failed'],
  ['success', 'succeeded'],
  ['canceled', 'canceled'],
  ['unknown', 'quantum'],
] as const)('%s (%s) has all logs, packed', (status, raw) => {
  const logs = chrootLogs(part(status, raw));
  expect(logs.map(({ key }) => key)).toEqual([
    'live',
    'build',
    'root',
    'backend',
    'state',
    'hw_info',
    'installed_pkgs',
  ]);
  expect(logs[0]).toEqual({
    key: 'live',
    label: 'Builder log',
    name: 'builder-live.log.gz',
    url: `${URL}builder-live.log.gz`,
    isLive: false,
  });
});

test('a live log is told as one', () => {
  expect(chrootLogs(part('running', 'running'))[0]).toMatchObject({ label: 'Live builder log', isLive: true });
});

test('the source package has two, also while it is imported, and its directory ends without a slash', () => {
  const directory = 'https://download.copr.fedorainfracloud.org/results/a/b/srpm-builds/09876543';
  expect(sourceLogs(part('running', 'importing', directory)).map(({ url }) => url)).toEqual([
    `${directory}/builder-live.log.gz`,
    `${directory}/backend.log.gz`,
  ]);
});

test('nothing without a directory', () => {
  expect(chrootLogs(part('failure', 'failed', null))).toEqual([]);
  expect(coprFile(null, 'a')).toBeNull();
  expect(coprFile(URL, 'a.rpm')).toBe(`${URL}a.rpm`);
});
