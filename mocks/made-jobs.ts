// Items of the other kinds that were not recorded, made from their rows in the lists and in /runs. Made up here: commits without a
// Copr build beside them, start and end, the texts of logs and errors, and the numbers of pull requests in dist-git.
import { fixtureRows, toNumber, toRows, toText } from './fixtures.ts';
import { commitOf, runIdsOf, spanAfter, triggerOf } from './made-parts.ts';
import type { Json, Row } from './packed.ts';
import { type Place, placeOf, type RunPart } from './packit-index.ts';
import { testStatus } from './progress.ts';

/** A row without the keys that only lists have. */
function without(row: Row, keys: readonly string[]): Row {
  return Object.fromEntries(Object.entries(row).filter(([key]) => !keys.includes(key)));
}

async function find(
  list: string,
  part: RunPart | null,
  id: number,
): Promise<{ row: Row; run: Row | undefined } | null> {
  const row = (await fixtureRows(list)).find((one) => one.packit_id === id);
  const place: Place | undefined = part === null ? undefined : await placeOf(part, id);
  return row === undefined ? null : { row, run: place?.run };
}

export async function madeKojiBuild(id: number): Promise<Row | null> {
  const found = await find('koji-builds', 'koji', id);
  if (found === null) return null;
  const { row, run } = found;
  const submitted = toNumber(row.build_submitted_time);
  const { start, end } = spanAfter(submitted, `koji ${id}`, 1500);
  const task = row.task_id === null ? null : toText(row.task_id);
  const isDone = ['success', 'failure'].includes(toText(row.status));
  return {
    ...without(row, ['packit_id', 'pr_id', 'branch_name', 'release', 'project_url', 'repo_name', 'repo_namespace']),
    ...triggerOf(run, row),
    build_start_time: task === null ? null : start,
    build_finished_time: isDone ? end : null,
    commit_sha: await commitOf(run, `koji ${id}`),
    srpm_build_id: (run?.srpm as Row | null | undefined)?.packit_id ?? null,
    run_ids: runIdsOf(run),
    build_submission_stdout:
      task === null
        ? null
        : `Building ${toText(row.repo_name)} for ${toText(row.chroot)}\nUploading SRPM\nCreated task: ${task}\nTask info: ${toText(row.web_url)}\n`,
    error_message: row.status === 'error' ? 'The error of this build was not recorded.' : null,
    log_detective_runs: [],
  };
}

export async function madeTagRequest(id: number): Promise<Row | null> {
  const found = await find('koji-tag-requests', null, id);
  if (found === null) return null;
  const { row } = found;
  return {
    ...without(row, ['packit_id']),
    ...triggerOf(undefined, row),
    commit_sha: await commitOf(undefined, `tag ${id}`),
    run_ids: [],
  };
}

export async function madeTestRun(id: number): Promise<Row | null> {
  const found = await find('testing-farm', 'test_run', id);
  if (found === null) return null;
  const { row, run } = found;
  const builds = (part: 'copr' | 'koji'): Json =>
    toRows(run?.[part])
      .filter((job) => part === 'koji' || job.target === row.target)
      .map((job) => job.packit_id ?? null);
  return {
    ...triggerOf(run, row),
    pipeline_id: row.pipeline_id ?? null,
    status: testStatus(id, row.status),
    chroot: row.target ?? null,
    commit_sha: row.ref ?? null,
    web_url: row.web_url ?? null,
    copr_build_ids: builds('copr'),
    koji_build_ids: builds('koji'),
    run_ids: runIdsOf(run),
    submitted_time: row.submitted_time ?? null,
  };
}

export async function madeBodhiUpdate(id: number): Promise<Row | null> {
  const found = await find('bodhi-updates', 'bodhi_update', id);
  if (found === null) return null;
  return {
    ...without(found.row, ['packit_id']),
    ...triggerOf(found.run, found.row),
    run_ids: runIdsOf(found.run),
    error_message: found.row.status === 'error' ? 'The error of this update was not recorded.' : null,
  };
}

/** Scans: the list's row tells everything. */
export async function madeScan(id: number): Promise<Row | null> {
  const found = await find('openscanhub-scans', null, id);
  return found === null ? null : without(found.row, ['packit_id']);
}

export const madeLogDetective = async (id: number): Promise<Row | null> =>
  (await find('log-detective', null, id))?.row ?? null;

/** One dist-git branch of a sync-release run. */
export async function madeSyncRelease(
  list: 'propose-downstream' | 'pull-from-upstream',
  id: number,
): Promise<Row | null> {
  const place = await placeOf(list === 'propose-downstream' ? 'propose_downstream' : 'pull_from_upstream', id);
  if (place === undefined) return null;
  const { run, job } = place;
  const trigger = triggerOf(run, {});
  const submitted = toNumber(run.time_submitted);
  const { start, end } = spanAfter(submitted, `${list} ${id}`, 300);
  const branch = toText(job.target);
  const name = toText(trigger.anitya_package) || toText(trigger.repo_name);
  const project = `https://src.fedoraproject.org/rpms/${name}`;
  const isDone = ['submitted', 'error', 'skipped'].includes(toText(job.status));
  const isSubmitted = job.status === 'submitted';
  const downstream = { pr_id: 300 + id, branch, is_fast_forward: false, url: `${project}/pull-request/${300 + id}` };
  return {
    ...trigger,
    status: job.status ?? null,
    branch,
    downstream_prs: isSubmitted ? [downstream] : [],
    downstream_pr_project: isSubmitted ? project : null,
    submitted_time: submitted,
    start_time: job.status === 'queued' ? null : start,
    finished_time: isDone ? end : null,
    logs: isDone ? `Syncing ${name} to ${branch}\nThe log of this synchronization was not recorded.\n` : null,
  };
}
