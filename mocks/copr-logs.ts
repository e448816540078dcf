import { mockNow, RECORDED_NOW } from './clock.ts';
import { coprSource, coprTargets } from './copr-builds.ts';
import { coprBuilds } from './copr-data.ts';
import { sentinelBuild } from './copr-sentinel-builds.ts';
import { fixtureFile, toNumber, toText } from './fixtures.ts';
import { hashOf } from './made-parts.ts';
import type { Json, Row } from './packed.ts';
import { coprBuildOf, placeOf } from './packit-index.ts';
import { coprStatus, endsAt } from './progress.ts';

/** Copr deletes failed builds and source packages after two weeks. */
const KEPT_MS = 14 * 86_400_000;
const SUCCESSES = ['success-actiontext', 'success-cffi', 'success-libdrm'];
const FAILURES = ['failure-dolphin', 'failure-siril', 'failure-libtiff', 'failure-boto3', 'failure-actiontext'];

/** A folder of Copr's results host, `<owner>/<project>/<chroot>/<number>-<package>`. */
interface Folder {
  project: string;
  chroot: string;
  buildId: number;
}

/** Which curated logs stand in a folder, and the share of the log that is written so far. */
export interface LogSet {
  name: string;
  isRunning: boolean;
  share: number;
}

const pick = (names: readonly string[], seed: string): string => names[hashOf(seed) % names.length] ?? '';

/** A running log grows from a part of it at the recorded now to all of it at the end of the build. */
function shareOf(seed: string, id: number): number {
  const first = 0.2 + (hashOf(seed) % 50) / 100;
  const passed = (mockNow() - RECORDED_NOW) / (endsAt(id) - RECORDED_NOW);
  return Math.min(first + (1 - first) * passed, 1);
}

function logSet(
  status: Json | undefined,
  seed: string,
  id: number,
  names: [readonly string[], readonly string[]],
): LogSet {
  const [successes, failures] = names;
  if (status === 'pending') return { name: successes[0] ?? '', isRunning: true, share: shareOf(seed, id) };
  return { name: pick(status === 'success' ? successes : failures, seed), isRunning: false, share: 1 };
}

async function srpmSet(
  { project, buildId }: Folder,
  row: Row | undefined,
  srpm: Row | undefined,
): Promise<LogSet | null> {
  const first = row === undefined ? undefined : await placeOf('copr', toNumber(row.packit_id));
  const status = srpm?.status ?? (first?.run.srpm as Row | null | undefined)?.status;
  const submitted = toNumber(srpm?.build_submitted_time ?? row?.build_submitted_time) * 1000;
  const isOurs = row?.project === project || toText(srpm?.logs_url).includes(`/${project}/`);
  if (status === undefined || !isOurs || mockNow() - submitted > KEPT_MS) return null;
  return logSet(status, `srpm ${buildId}`, buildId, [['srpm-success'], ['srpm-failure']]);
}

/** Logs that were recorded of these very builds. */
const OWN_LOGS: Readonly<Record<number, string>> = {
  10633857: 'success-actiontext',
  11217200: 'failure-actiontext',
  10694163: 'success-cffi',
  11214335: 'success-libdrm',
  11194400: 'failure-dolphin',
  11224800: 'failure-siril',
  11164001: 'failure-libtiff',
  11228601: 'failure-boto3',
  11186067: 'srpm-failure',
};

/** The logs of a build that Copr's own data names. */
async function coprLogsIn({ project, chroot, buildId }: Folder): Promise<LogSet | null> {
  const build = (await coprBuilds()).get(buildId) ?? sentinelBuild(buildId);
  if (build === null || build.project_dirname !== project) return null;
  const isSrpm = chroot === 'srpm-builds';
  const part = isSrpm ? await coprSource(build) : (await coprTargets(build)).find(({ name }) => name === chroot);
  const state = toText(part?.state);
  if (state === 'running') return { name: 'running', isRunning: true, share: shareOf(`${buildId}/${chroot}`, buildId) };
  if (!['succeeded', 'failed'].includes(state)) return null;
  const names =
    (isSrpm ? ['srpm-success', 'srpm-failure'] : ['success-', 'failure-'])[state === 'succeeded' ? 0 : 1] ?? '';
  const own = OWN_LOGS[buildId] ?? '';
  const others = [...SUCCESSES, ...FAILURES].filter((name) => name.startsWith(names));
  const name = own.startsWith(names) ? own : isSrpm ? names : pick(others, `${buildId}/${chroot}`);
  return { name, isRunning: false, share: 1 };
}

/** The logs in a folder; null when there is no such build, or when Copr would have deleted it. */
export async function logsIn(folder: Folder): Promise<LogSet | null> {
  const { row, srpm } = await coprBuildOf(folder.buildId);
  if (row === undefined && srpm === undefined) return coprLogsIn(folder);
  if (folder.chroot === 'srpm-builds') return srpmSet(folder, row, srpm);
  const id = (row?.packit_id_per_chroot as Row | undefined)?.[folder.chroot];
  if (row === undefined || row.project !== folder.project || typeof id !== 'number') return null;
  const status = coprStatus(id, (row.status_per_chroot as Row)[folder.chroot]);
  const isOld = mockNow() - toNumber(row.build_submitted_time) * 1000 > KEPT_MS;
  if (isOld && status !== 'success') return null;
  const set = logSet(status, `${folder.buildId}/${folder.chroot}`, id, [SUCCESSES, FAILURES]);
  return set.isRunning ? { ...set, name: 'running' } : set;
}

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** The bytes of a curated log, gzipped as they are stored; null where the builds that failed early left none. */
export const storedLog = (name: string, file: string): Promise<Uint8Array<ArrayBuffer> | null> =>
  fixtureFile(`logs/${name}.${file}.gz`).catch(() => null);

export async function gunzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  if (!isGzip(bytes)) return bytes; // a web server may have unpacked it on the way
  const packed = new Response(bytes).body;
  if (packed === null) return bytes;
  return new Uint8Array(await new Response(packed.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer());
}
