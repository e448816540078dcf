import type { BodhiUpdate, CoprBuild, Job, JobKind, KojiBuild, Pipeline, SrpmBuild, SyncRelease, TestRun } from './job';
import { bySeverity, isFinal, type RawStatus, type Status, worstOf } from './status';

/** One part of one job of a pipeline: a chroot, a test, a dist-git branch, or the SRPM build itself. */
export interface JobPart extends RawStatus {
  /** Unique in its pipeline. */
  key: string;
  kind: JobKind;
  /** Packit's id of its page; null when it has none. */
  id: number | null;
  /** Chroot, target or branch; empty for an SRPM build, which has none. */
  name: string;
}

/** What is told of one part of a pipeline. */
export type PartDetail = SrpmBuild | CoprBuild | KojiBuild | TestRun | BodhiUpdate | SyncRelease;

/** The parts of a job, failed first and else in chroot order; a job without targets stands for itself. */
export function partsOf({ kind, id, targets, status, raw }: Job): JobPart[] {
  if (targets.length === 0) return [{ key: kind, kind, id, name: '', status, raw }];
  return targets
    .map((target, index) => ({
      key: `${kind}:${target.id ?? `${target.chroot.name}:${index}`}`,
      kind,
      id: target.id,
      name: target.chroot.name,
      status: target.status,
      raw: target.raw,
    }))
    .sort((a, b) => bySeverity(a.status, b.status));
}

/** The state of the whole: a failure wins, then what still moves. */
export const pipelineStatus = ({ jobs }: Pipeline): Status =>
  worstOf(jobs.flatMap((job) => partsOf(job).map(({ status }) => status)));

/** Whether any part is still on its way, also when another has failed. */
export const isPipelineMoving = ({ jobs }: Pipeline): boolean =>
  jobs.some((job) => partsOf(job).some(({ status }) => !isFinal(status)));
