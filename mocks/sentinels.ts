// Addresses that fail on purpose, so that faults can be seen by hand. mocks/README.md lists them.
import { type Answer, json } from './answer.ts';
import { fail } from './faults.ts';
import { fixtureRows, toNumber, toRows, toText } from './fixtures.ts';
import { HOSTILE, hostile, hostileChroot, hostileRun } from './hostile.ts';
import type { Json, Row } from './packed.ts';
import { jobItem, jobMissing, jobRows } from './packit-jobs.ts';

const UNKNOWN_STATUS = 'quantum-superposition';
const HOSTILE_ID = 900006;
const UNKNOWN_ID = 900007;
const FIRST_HOSTILE_JOB = 910000;
const HOSTILE_JOBS = 300;

const FAULT_OF_ID: Readonly<Record<number, string>> = {
  900001: 'slow',
  900002: 'never',
  900003: 'html',
  900004: 'null',
  900005: 'wrong-form',
  900008: 'network',
  900429: '429',
  900500: '500',
  900502: '502',
  900503: '503',
};

const isHostileId = (id: number): boolean =>
  id === HOSTILE_ID || (id >= FIRST_HOSTILE_JOB && id < FIRST_HOSTILE_JOB + HOSTILE_JOBS);

const isSentinelId = (id: number): boolean =>
  id === UNKNOWN_ID || id === 900404 || isHostileId(id) || id in FAULT_OF_ID;

/** An item like those of its kind that leads to the sentinel's own pipeline. */
async function itemOf(kind: string, id: number): Promise<Row> {
  const rows = await jobRows(kind);
  for (const row of rows) {
    const ids = row.packit_id_per_chroot ?? row.packit_id_per_downstream_pr;
    const first = ids ? Object.values(ids as Row)[0] : (row.packit_id ?? row.srpm_build_id);
    const item = await jobItem(kind, toNumber(first));
    if (item !== null && !['pending', 'running', 'new', 'queued'].includes(toText(item.status)))
      return { ...item, run_ids: [id] };
  }
  return {};
}

async function hostileItem(kind: string, id: number): Promise<Json> {
  const item = hostile(await itemOf(kind, id)) as Row;
  const at = Math.max(id - FIRST_HOSTILE_JOB, 0);
  return {
    ...item,
    ...('srpm_build_id' in item ? { srpm_build_id: HOSTILE_ID } : {}),
    ...('chroot' in item ? { chroot: hostileChroot(at) } : {}),
    ...('built_packages' in item
      ? {
          built_packages: [
            { name: HOSTILE.html, epoch: 0, version: HOSTILE.long, release: HOSTILE.zeroWidth, arch: 'noarch' },
          ],
        }
      : {}),
    run_ids: [HOSTILE_ID],
    pr_id: null,
    branch_name: HOSTILE.rightToLeft,
  };
}

/** What a sentinel id answers at a job's endpoint; null for other ids. */
export async function sentinelJob(kind: string, id: number): Promise<Answer | null> {
  if (!isSentinelId(id)) return null;
  if (id === 900404) return jobMissing(kind);
  if (isHostileId(id)) return json(200, await hostileItem(kind, id));
  const item = await itemOf(kind, id);
  if (id === UNKNOWN_ID) return json(200, { ...item, status: UNKNOWN_STATUS });
  return fail(FAULT_OF_ID[id] ?? '', async () => json(200, item));
}

const withUnknown = (jobs: Json | undefined): readonly Row[] =>
  toRows(jobs).map((job) => ({ ...job, status: UNKNOWN_STATUS }));

/** The same for `/runs/merged/{id}`: 900006 is a pipeline with 300 chroots. */
export async function sentinelRun(id: number): Promise<Answer | null> {
  if (!isSentinelId(id)) return null;
  if (id === 900404) return json(404, { error: 'No run has been found in DB' });
  const rows = await fixtureRows('runs');
  const base = rows.find((run) => toRows(run.copr).length > 2 && toRows(run.test_run).length > 0) ?? {};
  if (isHostileId(id)) return json(200, hostileRun(base, HOSTILE_ID, FIRST_HOSTILE_JOB));
  if (id === UNKNOWN_ID)
    return json(200, {
      ...base,
      merged_run_id: id,
      copr: withUnknown(base.copr),
      test_run: withUnknown(base.test_run),
    });
  return fail(FAULT_OF_ID[id] ?? '', async () => json(200, { ...base, merged_run_id: id }));
}
