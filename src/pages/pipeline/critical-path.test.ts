import { expect, test } from 'vitest';
import type { JobKind } from '@/domain/job';
import type { Status } from '@/domain/status';
import { criticalPath } from './critical-path';
import type { TimedPart } from './timed';

const timed = (
  kind: JobKind,
  id: number,
  times: readonly [number | null, number | null, number | null],
  rest: Partial<TimedPart> = {},
): TimedPart => ({
  key: `${kind}:${id}`,
  kind,
  id,
  name: '',
  status: 'success' as Status,
  raw: '',
  submittedAt: times[0],
  startedAt: times[1],
  finishedAt: times[2],
  testedCopr: [],
  testedKoji: [],
  ...rest,
});
const keys = (parts: readonly TimedPart[], now = 1000) => criticalPath(parts, now).map(({ key }) => key);

const SRPM = timed('srpm', 1, [0, 10, 20]);
const FAST = timed('copr', 2, [20, 25, 50], { name: 'f43' });
const SLOW = timed('copr', 3, [20, 25, 90], { name: 'f42' });

test('goes from the SRPM through the slowest chroot', () => {
  expect(keys([SRPM, FAST, SLOW])).toEqual(['srpm:1', 'copr:3']);
});

test('a test that names its build leads through that one, though another chroot was slower', () => {
  const late = timed('testing-farm', 4, [95, null, null], { testedCopr: [2] });
  expect(keys([SRPM, FAST, SLOW, late])).toEqual(['srpm:1', 'copr:2', 'testing-farm:4']);
});

test('a test that names none leads through the build of its chroot', () => {
  const late = timed('testing-farm', 4, [95, null, null], { name: 'f42' });
  expect(keys([SRPM, FAST, SLOW, late])).toEqual(['srpm:1', 'copr:3', 'testing-farm:4']);
});

test('what still runs has ended at no time before now', () => {
  const running = timed('copr', 5, [20, 30, null], { status: 'running' });
  expect(keys([SRPM, SLOW, running], 100)).toEqual(['srpm:1', 'copr:5']);
});

test('dist-git: Koji build, then its test or update', () => {
  const koji = timed('koji', 6, [0, 5, 60]);
  expect(keys([koji, timed('testing-farm', 7, [61, null, null], { testedKoji: [6] })])).toEqual([
    'koji:6',
    'testing-farm:7',
  ]);
  expect(keys([koji, timed('bodhi', 8, [62, 62, 65])])).toEqual(['koji:6', 'bodhi:8']);
});

test('nothing is marked where less than two parts have times', () => {
  expect(keys([])).toEqual([]);
  expect(keys([SRPM, timed('copr', 9, [null, null, null])])).toEqual([]);
});
