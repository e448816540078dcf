import type { Chroot } from './chroot';
import { type Build, type CoprDirectory, parseDirectory } from './copr';
import { hasFailed, isFinal } from './status';
import type { Instant } from './time';

/** Builds of several answers, each once, newest first: rows move to the next page while builds are added. */
export function mergeBuilds(pages: readonly (readonly Build[])[]): readonly Build[] {
  const known = new Map<number, Build>();
  for (const page of pages) for (const build of page) if (!known.has(build.id)) known.set(build.id, build);
  return [...known.values()].sort((a, b) => b.id - a.id);
}

/** The directories of builds, the main one first, then the one built in last. */
export function directoriesOf(project: string, builds: readonly Build[]): readonly CoprDirectory[] {
  const names = new Set([project, ...builds.map(({ directory }) => directory.name)]);
  return [...names].map(parseDirectory);
}

export const inDirectory = (builds: readonly Build[], directory: string | null): readonly Build[] =>
  directory === null ? builds : builds.filter((build) => build.directory.name === directory);

export interface Outcome {
  succeeded: number;
  failed: number;
  /** Of those that succeeded or failed; null without any. */
  share: number | null;
}

/** Whether a build says how building goes: a forked one was copied from another project, not built (facts/copr.md 1.1). */
export const isOutcome = ({ status, raw }: Build): boolean =>
  hasFailed(status) || (status === 'success' && raw !== 'forked');

/** How builds went; canceled, skipped, forked and moving ones count neither way. */
export function outcomeOf(builds: readonly Build[]): Outcome {
  const failed = builds.filter(({ status }) => hasFailed(status)).length;
  const succeeded = builds.filter(isOutcome).length - failed;
  const ended = succeeded + failed;
  return { succeeded, failed, share: ended === 0 ? null : succeeded / ended };
}

/** Ms that the chroots of an ended build took together, from the first start to the last end; null where it is not known. */
export function buildMs({ startedAt, endedAt, status }: Build): number | null {
  if (startedAt === null || endedAt === null || endedAt < startedAt || !isFinal(status)) return null;
  return endedAt - startedAt;
}

/** The middle value; null of none. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/** Failed builds that ended since an instant. */
export const failedSince = (builds: readonly Build[], since: Instant): number =>
  builds.filter(({ status, endedAt, submittedAt }) => hasFailed(status) && (endedAt ?? submittedAt ?? 0) >= since)
    .length;

/** All chroots of builds, each once. */
export function chrootsOf(builds: readonly Build[]): readonly Chroot[] {
  const known = new Map<string, Chroot>();
  for (const { chroots } of builds) for (const chroot of chroots) known.set(chroot.name, chroot);
  return [...known.values()];
}
