import { type Answer, json, serverError } from './answer.ts';
import { fixtureMap, fixtureRows, isRow, toNumber, toRows } from './fixtures.ts';
import type { Row } from './packed.ts';
import { pageOf } from './paging.ts';
import { runNow } from './progress.ts';

const WINDOW = 100;
const missing = (): Answer => json(404, { error: 'No run has been found in DB' });

export const runList = async (query: URLSearchParams): Promise<Answer> =>
  pageOf((await fixtureRows('runs')).map(runNow), query, 'runs');

/**
 * `GET /runs/merged/{id}`: the first pipeline at `id .. id + 100`. The service answers the number of a later part of a
 * pipeline with that part; here only the recorded ones do, others answer the next pipeline.
 */
export async function mergedRun(id: number): Promise<Answer> {
  const recorded = (await fixtureMap('runs', 'merged'))[String(id)];
  if (isRow(recorded)) return json(200, runNow(recorded));
  const inReach = (await fixtureRows('runs')).filter(({ merged_run_id: at }) => {
    const number = toNumber(at);
    return number >= id && number <= id + WINDOW;
  });
  const next = inReach.at(-1); // newest first
  return next === undefined ? missing() : json(200, runNow(next));
}

/** The service crashes for pipelines that have neither an SRPM nor a sync-release or Bodhi part (facts/packit.md 1.6). */
const hasOwner = (run: Row): boolean =>
  run.srpm !== null ||
  [run.bodhi_update, run.propose_downstream, run.pull_from_upstream].some((jobs) => toRows(jobs).length > 0);

/** `GET /runs/{id}`. Of runs that were not recorded the numbers of the groups are unknown and null. */
export async function singleRun(id: number): Promise<Answer> {
  const recorded = (await fixtureMap('runs', 'items'))[String(id)];
  if (isRow(recorded)) return json(200, recorded);
  const run = (await fixtureRows('runs')).find(({ merged_run_id: at }) => at === id);
  if (run === undefined) return missing();
  if (!hasOwner(run)) return serverError();
  return json(200, {
    run_id: id,
    trigger: run.trigger ?? {},
    srpm_build_id: isRow(run.srpm) ? (run.srpm.packit_id ?? null) : null,
    copr_build_group_id: null,
    koji_build_group_id: null,
    test_run_group_id: null,
    bodhi_update_group_id: null,
  });
}
