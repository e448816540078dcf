import type { Job, JobKind } from '@/domain/job';
import type { BodhiRow, SyncRow } from './schemas-jobs';
import { toInstant, toTrigger } from './to-domain';
import { toSyncStatus, worstStatus } from './to-status';
import { EMPTY, mappedTargets, oneTarget } from './to-targets';

export function bodhiJobs(row: BodhiRow): Job[] {
  const status = toSyncStatus(row.status);
  return [
    {
      ...EMPTY,
      ...status,
      key: `bodhi:${row.packit_id}`,
      kind: 'bodhi',
      id: row.packit_id,
      trigger: toTrigger(row),
      submittedAt: toInstant(row.submitted_time),
      targets: oneTarget(row.packit_id, row.branch, status),
      buildId: row.alias,
      web: row.web_url,
      note: row.koji_nvrs ?? '',
    },
  ];
}

/** A finished run is as good as its branches; an unfinished or failed one says more than they do. */
export const syncJobs =
  (kind: Extract<JobKind, 'propose-downstream' | 'pull-from-upstream'>) =>
  (row: SyncRow): Job[] => {
    const own = toSyncStatus(row.status);
    const targets = mappedTargets(row.status_per_downstream_pr, row.packit_id_per_downstream_pr, toSyncStatus);
    const isToldByTargets = own.status === 'success' && targets.length > 0;
    return [
      {
        ...EMPTY,
        ...worstStatus(isToldByTargets ? targets : [own, ...targets]),
        key: `${kind}:${row.packit_id}`,
        kind,
        id: targets[0]?.id ?? null,
        trigger: toTrigger(row),
        submittedAt: toInstant(row.submitted_time),
        targets,
        note: row.anitya_package ?? '',
      },
    ];
  };
