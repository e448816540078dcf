import type { Activity, ActivityBuild } from '@/domain/activity';
import type { Job, Target } from '@/domain/job';
import { isFinal, type RawStatus } from '@/domain/status';
import { paths } from '@/lib/paths';

/** A build with what it was made for. */
export interface ProjectBuild extends ActivityBuild {
  key: string;
  for: { kind: 'pull-request' | 'branch'; id: string };
}

const numeric = new Intl.Collator('en', { numeric: true });

/** Ids grow with time; what has none is not submitted yet and so newest. */
const newestFirst = (a: ActivityBuild, b: ActivityBuild): number => {
  if (a.buildId === null || b.buildId === null) return Number(b.buildId === null) - Number(a.buildId === null);
  return numeric.compare(b.buildId, a.buildId);
};

const buildsFor = (kind: ProjectBuild['for']['kind'], activities: readonly Activity[]): ProjectBuild[] =>
  activities.flatMap(({ id, builds }) =>
    builds.map((build) => ({
      ...build,
      for: { kind, id },
      key: build.buildId === null ? `${build.kind}:${kind}:${id}` : `${build.kind}:${build.buildId}`,
    })),
  );

/** All builds of one kind over pull requests and branches, newest first. Ids of different kinds do not compare. */
export function buildsOfKind(
  kind: ActivityBuild['kind'],
  pullRequests: readonly Activity[],
  branches: readonly Activity[],
): ProjectBuild[] {
  const all = [...buildsFor('pull-request', pullRequests), ...buildsFor('branch', branches)];
  const own = all.filter((build) => build.kind === kind);
  return [...new Map(own.map((build) => [build.key, build] as const)).values()].sort(newestFirst);
}

/** The build's targets with the ids of their pages, where those are known. */
export function targetsOf(build: ActivityBuild, known: Job | undefined): Target[] {
  const ids = new Map(known?.targets.map(({ chroot, id }) => [chroot.name, id] as const));
  return build.targets.map((target) => ({ ...target, id: ids.get(target.chroot.name) ?? null }));
}

/**
 * Where the build is shown here: its own page, or for a Copr build of which only Copr's id is known (facts/packit.md 3)
 * the search that finds its row; null where there is neither.
 */
export function pageOf({ kind, buildId }: ActivityBuild, known: Job | undefined): string | null {
  if (buildId === null || !/^\d{1,15}$/.test(buildId)) return null;
  if (kind === 'srpm') return paths.job('srpm', Number(buildId));
  if (kind !== 'copr') return null;
  return known !== undefined && known.id !== null ? paths.job('copr', known.id) : paths.jobsOf('copr', { q: buildId });
}

const SAMPLE = 50;
const LEAST_TO_COMPARE = 10;

export interface Success {
  /** Share of 0 to 1. */
  share: number;
  count: number;
  /** Percentage points against the builds before; null when there are too few. */
  points: number | null;
  before: number;
}

const shareOf = (builds: readonly RawStatus[]): number =>
  builds.filter(({ status }) => status === 'success' || status === 'warning').length / builds.length;

/** How many of the newest 50 finished builds succeeded, against the 50 before; null without any. Canceled ones do not count. */
export function successOf(builds: readonly RawStatus[]): Success | null {
  const ended = builds.filter(({ status }) => isFinal(status) && !['canceled', 'skipped', 'unknown'].includes(status));
  const last = ended.slice(0, SAMPLE);
  const before = ended.slice(SAMPLE, 2 * SAMPLE);
  if (last.length === 0) return null;
  const share = shareOf(last);
  const points = before.length < LEAST_TO_COMPARE ? null : Math.round(share * 100) - Math.round(shareOf(before) * 100);
  return { share, count: last.length, points, before: before.length };
}
