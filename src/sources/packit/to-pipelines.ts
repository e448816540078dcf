import { parseChroot } from '@/domain/chroot';
import type { Job, JobKind, Pipeline, Target } from '@/domain/job';
import type { RawStatus } from '@/domain/status';
import type { Run, RunPart } from './schemas-jobs';
import { toInstant, toTrigger } from './to-domain';
import { toBuildStatus, toSyncStatus, toTestStatus, worstStatus } from './to-status';
import { byChroot } from './to-targets';

/** VM images have no page of their own, so their ids lead nowhere. */
const toTarget =
  (kind: JobKind, toStatus: (raw: string | null) => RawStatus) =>
  ({ packit_id: id, target, status }: RunPart): Target => ({
    id: kind === 'vm-image' ? null : id,
    chroot: parseChroot(target ?? ''),
    ...toStatus(status),
  });

/** The jobs of one pipeline, one for each kind it has. Koji rows do not tell scratch from production builds. */
export function runJobs(run: Run): Job[] {
  const shared = {
    trigger: toTrigger(run.trigger),
    ref: null,
    submittedAt: toInstant(run.time_submitted),
    buildId: null,
    web: null,
    note: '',
    pipelineId: run.merged_run_id,
  };
  const jobOf = (kind: JobKind, parts: readonly RunPart[], toStatus: (raw: string | null) => RawStatus): Job[] => {
    if (parts.length === 0) return [];
    const targets = parts.map(toTarget(kind, toStatus)).sort(byChroot);
    const id = targets[0]?.id ?? null;
    return [{ ...shared, ...worstStatus(targets), key: `${kind}:${run.merged_run_id}`, kind, id, targets }];
  };
  const srpm: Job[] =
    run.srpm === null
      ? []
      : [
          {
            ...shared,
            ...toBuildStatus(run.srpm.status),
            key: `srpm:${run.merged_run_id}`,
            kind: 'srpm',
            id: run.srpm.packit_id,
            targets: [],
          },
        ];
  return [
    ...srpm,
    ...jobOf('copr', run.copr, toBuildStatus),
    ...jobOf('koji', run.koji, toBuildStatus),
    ...jobOf('testing-farm', run.test_run, toTestStatus),
    ...jobOf('bodhi', run.bodhi_update, toSyncStatus),
    ...jobOf('propose-downstream', run.propose_downstream, toSyncStatus),
    ...jobOf('pull-from-upstream', run.pull_from_upstream, toSyncStatus),
    ...jobOf('vm-image', run.vm_image_build, toBuildStatus),
  ];
}

export const toPipeline = (run: Run): Pipeline => ({
  id: run.merged_run_id,
  trigger: toTrigger(run.trigger),
  submittedAt: toInstant(run.time_submitted),
  jobs: runJobs(run),
});
