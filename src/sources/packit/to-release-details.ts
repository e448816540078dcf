import { parseChroot } from '@/domain/chroot';
import type { BodhiUpdate, SyncRelease } from '@/domain/job';
import type { BodhiUpdateWire, SyncReleaseWire } from './schemas-details';
import { NO_TIMES, sorted, toInstant, toTrigger } from './to-domain';
import { toSyncStatus } from './to-status';

/** `koji_nvrs` is a list in one string (facts/packit.md 7.16). */
export const toBodhiUpdate = (id: number, wire: BodhiUpdateWire): BodhiUpdate => ({
  ...toSyncStatus(wire.status),
  ...NO_TIMES,
  kind: 'bodhi',
  id,
  trigger: toTrigger(wire),
  ref: null,
  submittedAt: toInstant(wire.submitted_time),
  web: wire.web_url,
  runIds: sorted(wire.run_ids),
  branch: parseChroot(wire.branch ?? ''),
  alias: wire.alias,
  nvrs: (wire.koji_nvrs ?? '').split(/\s+/).filter((nvr) => nvr !== ''),
  createdAt: toInstant(wire.update_creation_time),
  errorMessage: wire.error_message,
});

export const toSyncRelease = (kind: SyncRelease['kind'], id: number, wire: SyncReleaseWire): SyncRelease => ({
  ...toSyncStatus(wire.status),
  kind,
  id,
  trigger: toTrigger(wire),
  ref: null,
  submittedAt: toInstant(wire.submitted_time),
  startedAt: toInstant(wire.start_time),
  finishedAt: toInstant(wire.finished_time),
  web: null,
  runIds: [],
  branch: parseChroot(wire.branch ?? ''),
  downstreamProject: wire.downstream_pr_project,
  downstreamPrs: wire.downstream_prs.map((pr) => ({
    id: pr.pr_id,
    branch: pr.branch,
    isFastForward: pr.is_fast_forward ?? false,
    url: pr.url,
  })),
  log: wire.logs,
});
