import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Statistics } from '@/domain/statistics';
import { statistics } from '@/sources/stats/schemas';
import { durationClass, quantileBetween } from '@/stats/durations';
import { collect, isComplete } from './collect';
import { countOf, directCount } from './direct-count';
import { FakePackit } from './fake-packit';
import type { Machine } from './machine';
import { type Options, readOptions } from './options';

const NOW = Date.parse('2026-11-20T12:00:00Z');
const DAY_MS = 86_400_000;
/** In memory where there is such a folder: two thousand renames on a busy disk take seconds. */
const PARENT = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
let folder = '';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(NOW);
  folder = mkdtempSync(join(PARENT, 'collector-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const options = (...more: string[]): Options =>
  readOptions(['--out', join(folder, 'out'), '--state', join(folder, 'state'), ...more]);

/** A machine whose waiting takes no time; `onPage` is called when a page is safe on disk. */
const machineOf = (fake: FakePackit, onPage: () => void = () => undefined): Machine => ({
  fetch: fake.fetch,
  sleep: async (ms, signal) => {
    signal.throwIfAborted();
    vi.setSystemTime(Date.now() + ms);
  },
  reporter: { progress: onPage, line: () => undefined },
});

const published = (): Statistics =>
  v.parse(statistics, JSON.parse(readFileSync(join(folder, 'out/packit.json'), 'utf8')));

const sinceDay = (days: number) => Math.floor((NOW - days * DAY_MS) / DAY_MS);

/** What the collector wrote is what there is, one by one. */
function expectExact(fake: FakePackit, days = 400) {
  const expected = directCount(fake.rows(), sinceDay(days));
  const counted = countOf(published());
  const wrong = [...new Set([...expected.keys(), ...counted.keys()])].filter(
    (what) => expected.get(what) !== counted.get(what),
  );
  expect(wrong).toEqual([]);
}

/** Reads what came while the first run ran. */
async function catchUp(fake: FakePackit) {
  fake.isQuiet = true;
  const outcome = await collect(options('--lists', 'copr'), machineOf(fake));
  expect(isComplete(outcome)).toBe(true);
  return outcome;
}

test('100,000 jobs with bad answers and new jobs between them are counted exactly, politely', async () => {
  const fake = new FakePackit({ jobs: 100_000, now: NOW, everySeconds: 300, newJobEvery: 5, faultEvery: 25 });
  const outcome = await collect(options(), machineOf(fake));
  expect(outcome).toMatchObject({ dropped: 0, stopped: null });
  expect(isComplete(outcome)).toBe(true);
  expect((await catchUp(fake)).requests).toBeLessThan(30);
  expectExact(fake);
  expect(Date.now() - NOW).toBeGreaterThan(fake.requests * 990);
  expect(outcome.gzipBytes).toBeLessThan(2_000_000);
}, 120_000);

test('a run that is killed again and again loses nothing and counts nothing twice', async () => {
  const fake = new FakePackit({ jobs: 4_000, now: NOW, newJobEvery: 7, faultEvery: 15 });
  for (let kill = 1; kill <= 12; kill += 1) {
    let pages = 0;
    const stop = new AbortController();
    const machine = machineOf(fake, () => {
      pages += 1;
      if (pages === kill * 2) stop.abort(new Error('killed'));
    });
    await expect(collect(options('--lists', 'copr'), machine, stop)).rejects.toThrow('killed');
    writeFileSync(join(folder, 'state/state.json.new'), '{"version":1,"li');
  }
  expect(isComplete(await collect(options('--lists', 'copr'), machineOf(fake)))).toBe(true);
  await catchUp(fake);
  expectExact(fake);
});

test('with its requests used up it goes on where it was', async () => {
  const fake = new FakePackit({ jobs: 5_000, now: NOW, newJobEvery: 5 });
  const first = await collect(options('--lists', 'copr', '--times', '0', '--max-requests', '40'), machineOf(fake));
  expect(first).toMatchObject({ requests: 40, stopped: '40 requests are used up' });
  expect(isComplete(first)).toBe(false);
  expect(published().kinds.copr?.gaps).toHaveLength(1);
  const second = await collect(options('--lists', 'copr', '--times', '0'), machineOf(fake));
  expect(isComplete(second)).toBe(true);
  expect(second.requests).toBeLessThan(100);
  await catchUp(fake);
  expectExact(fake);
});

test('later runs read only what is new and what had not ended', async () => {
  const fake = new FakePackit({ jobs: 20_000, now: NOW });
  await collect(options('--lists', 'copr'), machineOf(fake));
  const before = published();
  expect(before.kinds.copr?.statuses.queued).toBeDefined();

  fake.isSettled = true;
  fake.addJobs(30);
  vi.setSystemTime(NOW + 2.5 * 3_600_000);
  const next = await collect(options('--lists', 'copr'), machineOf(fake));
  expect(next).toMatchObject({ fresh: 30, stopped: null });
  expect(next.requests).toBeLessThan(12);
  expectExact(fake);
  expect(published().kinds.copr?.statuses.queued).toBeUndefined();
});

test('how long builds took is sampled: once for a build, and not more often than allowed', async () => {
  const fake = new FakePackit({ jobs: 2_000, now: NOW });
  const counts = async () => {
    await collect(options('--lists', 'copr', '--times', '10'), machineOf(fake));
    const durations = published().kinds.copr?.durations ?? {};
    expect(Object.keys(durations)).toEqual([durationClass(120_000)]);
    return quantileBetween(durations, 0.5, 0, 1000)?.sample;
  };
  expect(await counts()).toBe(10);
  const { requests } = fake;
  const next = await counts();
  expect(next).toBeGreaterThanOrEqual(10);
  expect(next).toBeLessThan(20);
  expect(await counts()).toBe(next);
  expect(fake.requests - requests).toBeLessThan(30);
});

test('jobs older than asked for are neither read nor counted', async () => {
  const fake = new FakePackit({ jobs: 10_000, now: NOW });
  const outcome = await collect(options('--lists', 'copr', '--times', '0', '--since', '7d'), machineOf(fake));
  expect(outcome.requests).toBeLessThan(60);
  expect(published().firstDay).toBe('2026-11-13');
  expectExact(fake, 7);
});

test('a shorter time and then a longer one give what the longer one gives', async () => {
  const fake = new FakePackit({ jobs: 20_000, now: NOW });
  await collect(options('--lists', 'copr'), machineOf(fake));
  await collect(options('--lists', 'copr', '--since', '7d'), machineOf(fake));
  expectExact(fake, 7);
  const outcome = await collect(options('--lists', 'srpm'), machineOf(fake));
  expect(isComplete(outcome)).toBe(true);
  expect(published().kinds.copr?.gaps).not.toEqual([]);
  await collect(options('--lists', 'copr'), machineOf(fake));
  expect(published().kinds.copr?.gaps).toEqual([]);
  expectExact(fake);
});

test('a service that is down is left alone soon, and what is known stays published', async () => {
  const fake = new FakePackit({ jobs: 500, now: NOW });
  await collect(options(), machineOf(fake));
  vi.setSystemTime(NOW + DAY_MS);
  const down = { ...machineOf(fake), fetch: () => Promise.resolve(new Response('', { status: 502 })) };
  const outcome = await collect(options('--lists', 'copr'), down);
  expect(isComplete(outcome)).toBe(false);
  expect(outcome.requests).toBeLessThan(60);
  expect(countOf(published()).size).toBeGreaterThan(0);
});

test('a state that cannot be read costs time, not exactness', async () => {
  const fake = new FakePackit({ jobs: 1_000, now: NOW });
  await collect(options('--lists', 'copr'), machineOf(fake));
  writeFileSync(join(folder, 'state/state.json'), '{"version":');
  expect(await collect(options('--lists', 'copr'), machineOf(fake))).toMatchObject({ fresh: 0 });
  expectExact(fake);
});
