import { compareChroots } from '@/domain/chroot';
import type { CoprBuild, JobKind, Pipeline, Target } from '@/domain/job';
import { bySeverity, hasFailed, isFinal, type RawStatus } from '@/domain/status';

export const failedFirst = (a: Target, b: Target): number =>
  bySeverity(a.status, b.status) || compareChroots(a.chroot, b.chroot) || (a.id ?? 0) - (b.id ?? 0);

/** All targets of one kind in a pipeline. */
export const targetsOf = (pipeline: Pipeline, kind: JobKind): Target[] =>
  pipeline.jobs.filter((job) => job.kind === kind).flatMap(({ targets }) => targets);

/**
 * Chroots of a build, failed first. The build itself says more of its own chroot than the pipeline, which also leaves out
 * chroots now and then (facts/packit.md 1.6).
 */
export function chrootsOf(pipeline: Pipeline, { id, chroot, status, raw }: CoprBuild): Target[] {
  const others = targetsOf(pipeline, 'copr').filter((target) => target.id !== id);
  return [...others, { id, chroot, status, raw }].sort(failedFirst);
}

/** How many parts are in which state. */
export function tally(parts: readonly RawStatus[]): { all: number; failed: number; succeeded: number; moving: number } {
  const number = (test: (status: RawStatus['status']) => boolean): number =>
    parts.filter(({ status }) => test(status)).length;
  return {
    all: parts.length,
    failed: number(hasFailed),
    succeeded: number((status) => status === 'success'),
    moving: number((status) => !isFinal(status)),
  };
}
