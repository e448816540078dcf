import { isClockShifted, mockNow, RECORDED_NOW } from './clock.ts';
import { toNumber, toRows } from './fixtures.ts';
import type { Json, Row } from './packed.ts';

const MINUTE = 60_000;

/** When a job that was moving at the recorded now comes to its end, epoch ms of the recordings: 2 to 10 minutes after it. */
export const endsAt = (id: number): number => RECORDED_NOW + (2 + (id % 9)) * MINUTE;
const hasEnded = (id: number): boolean => isClockShifted() && mockNow() >= endsAt(id);

/** Status of a Copr build of one chroot. While the clock is shifted, pending ones end after some minutes, one in eleven badly. */
export function coprStatus(id: number, recorded: Json | undefined): Json {
  if (recorded !== 'pending' || !hasEnded(id)) return recorded ?? null;
  return id % 11 === 0 ? 'failure' : 'success';
}

/** Status of a Testing Farm run; the same rule, for running ones. */
export const testStatus = (id: number, recorded: Json | undefined): Json =>
  recorded === 'running' && hasEnded(id) ? 'passed' : (recorded ?? null);

/** A row of `/copr-builds` with the statuses of now. */
export function coprRowNow(row: Row): Row {
  if (!isClockShifted()) return row;
  const ids = row.packit_id_per_chroot as Row;
  const statuses = Object.entries(row.status_per_chroot as Row);
  return {
    ...row,
    status_per_chroot: Object.fromEntries(
      statuses.map(([chroot, status]) => [chroot, coprStatus(toNumber(ids[chroot]), status)]),
    ),
  };
}

type Rule = (id: number, recorded: Json | undefined) => Json;
const now = (jobs: Json | undefined, rule: Rule): readonly Row[] =>
  toRows(jobs).map((job) => ({ ...job, status: rule(toNumber(job.packit_id), job.status) }));

/** A row of `/runs` with the statuses of now. */
export const runNow = (run: Row): Row =>
  isClockShifted() ? { ...run, copr: now(run.copr, coprStatus), test_run: now(run.test_run, testStatus) } : run;

/** A row of `/testing-farm/results` with the status of now. */
export const testRowNow = (row: Row): Row =>
  isClockShifted() ? { ...row, status: testStatus(toNumber(row.packit_id), row.status) } : row;
