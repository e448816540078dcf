// Builds of Copr's API: recorded ones, those that Packit's data names, and what is made of them where nothing was recorded.
import { coprBuilds, eightDigits, RESULTS, recordedPart } from './copr-data.ts';
import { sentinelBuild, sentinelStates } from './copr-sentinel-builds.ts';
import { toNumber, toText } from './fixtures.ts';
import type { Json, Row } from './packed.ts';
import { coprBuildOf } from './packit-index.ts';
import { coprRowNow } from './progress.ts';

/** Copr's words for Packit's. */
const STATE_OF: Readonly<Record<string, string>> = {
  success: 'succeeded',
  failure: 'failed',
  error: 'failed',
  pending: 'running',
  waiting_for_srpm: 'waiting',
  canceled: 'canceled',
  skipped: 'skipped',
};
const stateOf = (status: Json | undefined): string => STATE_OF[toText(status)] ?? 'unknown';

/** The state of a whole build, as Copr computes it (facts/copr.md 1.1). */
const ORDER = ['running', 'starting', 'pending', 'failed', 'succeeded', 'skipped', 'forked'];
const wholeState = (states: readonly string[]): string =>
  ORDER.find((state) => states.includes(state)) ?? (states.every((s) => s === 'waiting') ? 'waiting' : 'unknown');

const ENDED = ['succeeded', 'failed', 'skipped', 'canceled', 'forked'];
const BUILD_S = 240;
const WAIT_S = 60;

/** A build that only Packit's data names: its times follow from when it was submitted. */
async function packitBuild(id: number): Promise<Row | null> {
  const { row } = await coprBuildOf(id);
  if (row === undefined) return null;
  const states = Object.values(coprRowNow(row).status_per_chroot as Row).map(stateOf);
  const submitted = toNumber(row.build_submitted_time);
  const state = wholeState(states);
  const owner = 'packit';
  const project = toText(row.project);
  return {
    id,
    state,
    ownername: owner,
    projectname: project,
    project_dirname: project,
    repo_url: `${RESULTS}/${owner}/${project}`,
    source_package: { name: toText(row.repo_name), version: '1.0.0-1', url: null },
    submitted_on: submitted,
    started_on: state === 'waiting' ? null : submitted + WAIT_S,
    ended_on: states.every((one) => ENDED.includes(one)) ? submitted + WAIT_S + BUILD_S : null,
    submitter: owner,
    chroots: Object.keys(row.status_per_chroot as Row),
    is_background: false,
  };
}

/** A build by its number; null when there is none. */
export const coprBuild = async (id: number): Promise<Row | null> =>
  (await coprBuilds()).get(id) ?? sentinelBuild(id) ?? (await packitBuild(id));

const folderOf = (build: Row, chroot: string): string => {
  const { name } = build.source_package as Row;
  const id = eightDigits(toNumber(build.id));
  return `${RESULTS}/${toText(build.ownername)}/${toText(build.project_dirname)}/${chroot}/${id}-${toText(name)}/`;
};

const hasFolder = (state: string): boolean => ['running', 'succeeded', 'failed', 'canceled', 'forked'].includes(state);

/** States by chroot of a build whose chroots were not recorded: all are as the whole. */
async function statesOf(build: Row): Promise<readonly (readonly [string, string])[]> {
  const sentinel = sentinelStates(toNumber(build.id));
  if (sentinel !== null) return sentinel;
  const { row } = (await coprBuilds()).has(toNumber(build.id))
    ? { row: undefined }
    : await coprBuildOf(toNumber(build.id));
  if (row !== undefined)
    return Object.entries(coprRowNow(row).status_per_chroot as Row).map(([name, s]) => [name, stateOf(s)] as const);
  const state = toText(build.state);
  const part = state === 'unknown' ? 'canceled' : state === 'importing' ? 'waiting' : state;
  return (build.chroots as readonly string[]).map((name) => [name, part] as const);
}

/** `/build-chroot/list`. */
export async function coprTargets(build: Row): Promise<readonly Row[]> {
  const recorded = await recordedPart('targets', toNumber(build.id));
  if (recorded !== undefined)
    return (recorded as readonly Row[]).map((target) =>
      target.result_url === true ? { ...target, result_url: folderOf(build, toText(target.name)) } : target,
    );
  return (await statesOf(build)).map(([name, state]) => {
    const isEnded = ENDED.includes(state);
    const start = toNumber(build.started_on) || toNumber(build.submitted_on) + WAIT_S;
    return {
      name,
      state,
      started_on: hasFolder(state) ? start : null,
      ended_on: isEnded && hasFolder(state) ? toNumber(build.ended_on) || start + BUILD_S : null,
      result_url: hasFolder(state) ? folderOf(build, name) : null,
    };
  });
}

/** `/build/source-chroot`; null where Copr answers 500. */
export async function coprSource(build: Row): Promise<Row | null> {
  const id = toNumber(build.id);
  const folder = `${RESULTS}/${toText(build.ownername)}/${toText(build.project_dirname)}/srpm-builds/${eightDigits(id)}`;
  const recorded = (await recordedPart('source', id)) as Row | undefined;
  if (recorded !== undefined) return recorded.result_url === true ? { ...recorded, result_url: folder } : recorded;
  const hasOne = (build.source_package as Row).url !== null || !(await coprBuilds()).has(id);
  return hasOne ? { state: 'succeeded', result_url: folder } : null;
}

/** `/build/source-build-config`; made ones are of Packit, which uploads. */
export const coprConfig = async (build: Row): Promise<Json> =>
  (await recordedPart('config', toNumber(build.id))) ?? {
    source_type: 'upload',
    source_dict: { url: (build.source_package as Row).url ?? null },
    memory_limit: 2048,
    timeout: 18000,
    is_background: build.is_background ?? false,
  };

/** `/build/built-packages`; what was not recorded has one package for each chroot that succeeded. */
export async function coprBuilt(build: Row): Promise<Json> {
  const recorded = await recordedPart('built', toNumber(build.id));
  if (recorded !== undefined) return recorded;
  const { name, version } = build.source_package as Row;
  const [v = '1.0.0', release = '1'] = toText(version).split(/-(?=[^-]*$)/);
  return Object.fromEntries(
    (await coprTargets(build)).map(({ name: chroot, state }) => [
      toText(chroot),
      {
        packages: state === 'succeeded' ? [{ name: toText(name), epoch: 0, version: v, release, arch: 'noarch' }] : [],
      },
    ]),
  );
}
