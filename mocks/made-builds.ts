// Items of Copr and SRPM builds that were not recorded, made from their rows in the lists and in /runs. True: status, chroot, ids,
// trigger, submission. Made up here: start and end, packages, and what follows from them (log addresses by facts/packit.md 5.3).
import { mockNow } from './clock.ts';
import { fixtureRows, isRow, toNumber, toText } from './fixtures.ts';
import { commitOf, distOf, packageOf, releaseOf, runIdsOf, spanAfter, triggerOf } from './made-parts.ts';
import type { Json, Row } from './packed.ts';
import { coprPlaceOf, coprRowOfRun, placeOf } from './packit-index.ts';
import { coprStatus, endsAt } from './progress.ts';

const RESULTS = 'https://download.copr.fedorainfracloud.org/results';
const DAYS_30 = 30 * 86_400;
const numbered = (buildId: string): string => buildId.padStart(8, '0');

function packagesOf(name: string, version: string, release: string, chroot: string): Json {
  const arch = chroot.slice(chroot.lastIndexOf('-') + 1);
  const one = { epoch: 0, version, release: `${release}${distOf(chroot)}` };
  return [
    { ...one, name, arch: 'src' },
    { ...one, name, arch },
    { ...one, name: `${name}-doc`, arch: 'noarch' },
  ];
}

/** What an item of a build says that Copr never got, since its source package failed or is not there yet. */
const UNBUILT: Row = {
  build_id: null,
  build_start_time: null,
  build_finished_time: null,
  web_url: null,
  build_logs_url: null,
  copr_project: null,
  copr_owner: null,
  built_packages: null,
};

interface Chosen {
  id: number;
  row: Row;
  job: Row;
  trigger: Row;
  commit: string;
}

/** What an item of a build in Copr says beyond that. */
async function builtParts({ id, row, job, trigger, commit }: Chosen): Promise<Row> {
  const { owner, name, version } = await packageOf(toText(trigger.project_url), toText(trigger.repo_name));
  const chroot = toText(job.target);
  const submitted = toNumber(row.build_submitted_time);
  const { start, end } = spanAfter(submitted, `copr ${id}`, 2400);
  const isDone = job.status !== 'pending';
  const folder = `${RESULTS}/${owner}/${toText(row.project)}/${chroot}/${numbered(toText(row.build_id))}-${name}`;
  const release = releaseOf(submitted, trigger.pr_id, commit);
  return {
    build_id: row.build_id ?? null,
    build_start_time: start,
    build_finished_time: isDone ? end : null,
    web_url: row.web_url ?? null,
    build_logs_url: `${folder}/builder-live.log${isDone ? '.gz' : ''}`,
    copr_project: row.project ?? null,
    copr_owner: owner,
    built_packages: job.status === 'success' ? packagesOf(name, version, release, chroot) : null,
  };
}

/** `GET /copr-builds/{id}` for a chroot that a pipeline names; null for others. */
export async function madeCoprBuild(id: number): Promise<Row | null> {
  const place = await placeOf('copr', id);
  if (place === undefined) return null;
  const { run, job } = place;
  const row = (await coprPlaceOf(id))?.row;
  const trigger = triggerOf(run, row ?? {});
  const commit = await commitOf(run, `run ${toText(run.merged_run_id)}`);
  return {
    ...trigger,
    status: job.status ?? null,
    chroot: job.target ?? null,
    build_submitted_time: (row === undefined ? run.time_submitted : row.build_submitted_time) ?? null,
    commit_sha: commit,
    srpm_build_id: isRow(run.srpm) ? (run.srpm.packit_id ?? null) : null,
    run_ids: runIdsOf(run),
    log_detective_runs: [],
    ...(row === undefined ? UNBUILT : await builtParts({ id, row, job, trigger, commit })),
  };
}

/** A recorded or made item as it is now: a build that has come to its end meanwhile has an end, a log and packages. */
export async function coprBuildNow(id: number, item: Row): Promise<Row> {
  const status = coprStatus(id, item.status);
  if (status === item.status) return item;
  const chroot = toText(item.chroot);
  const { name, version } = await packageOf(toText(item.project_url), toText(item.repo_name));
  const release = releaseOf(toNumber(item.build_submitted_time), item.pr_id, toText(item.commit_sha));
  const end = Math.floor(endsAt(id) / 1000);
  return {
    ...item,
    status,
    build_start_time: item.build_start_time ?? end - 90,
    build_finished_time: end,
    build_logs_url: item.build_logs_url === null ? null : toText(item.build_logs_url).replace(/\.log$/, '.log.gz'),
    built_packages: status === 'success' ? packagesOf(name, version, release, chroot) : null,
  };
}

/** `GET /srpm-builds/{id}` for a row of the list; null for others. */
export async function madeSrpmBuild(id: number): Promise<Row | null> {
  const row = (await fixtureRows('srpm-builds')).find((one) => one.srpm_build_id === id);
  if (row === undefined) return null;
  const run = (await placeOf('srpm', id))?.run;
  const trigger = triggerOf(run, row);
  const copr = await coprRowOfRun(run);
  const { owner, name, version } = await packageOf(toText(trigger.project_url), toText(trigger.repo_name));
  const submitted = toNumber(row.build_submitted_time);
  const { start, end } = spanAfter(submitted, `srpm ${id}`, 150);
  const isDone = row.status !== 'pending';
  const folder = copr
    ? `${RESULTS}/${owner}/${toText(copr.project)}/srpm-builds/${numbered(toText(copr.build_id))}`
    : null;
  const commit = await commitOf(run, `srpm ${id}`);
  const isKept = submitted > mockNow() / 1000 - DAYS_30;
  const file = `${name}-${version}-${releaseOf(submitted, trigger.pr_id, commit)}.src.rpm`;
  return {
    ...trigger,
    status: row.status ?? null,
    build_submitted_time: submitted,
    build_start_time: isDone ? start : null,
    build_finished_time: isDone ? end : null,
    url: folder !== null && row.status === 'success' && isKept ? `${folder}/${file}` : null,
    logs: folder === null && isDone && isKept ? `The log of SRPM build ${id} was not recorded.\n` : null,
    logs_url: folder === null ? null : `${folder}/builder-live.log${isDone ? '.gz' : ''}`,
    copr_build_id: copr?.build_id ?? null,
    copr_web_url: copr?.web_url ?? null,
    run_ids: runIdsOf(run),
  };
}
