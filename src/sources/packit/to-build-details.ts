import { parseChroot } from '@/domain/chroot';
import type { CoprBuild, KojiBuild, SrpmBuild, TagRequest } from '@/domain/job';
import type { CoprBuildWire, KojiBuildWire, SrpmBuildWire, TagRequestWire } from './schemas-details';
import { NO_TIMES, sorted, toInstant, toTrigger } from './to-domain';
import { toBuildStatus, toTimedBuildStatus, worstStatus } from './to-status';

export const toCoprBuild = (id: number, wire: CoprBuildWire): CoprBuild => ({
  ...toTimedBuildStatus(wire.status, wire.build_start_time !== null),
  kind: 'copr',
  id,
  trigger: toTrigger(wire),
  ref: wire.commit_sha,
  submittedAt: toInstant(wire.build_submitted_time),
  startedAt: toInstant(wire.build_start_time),
  finishedAt: toInstant(wire.build_finished_time),
  web: wire.web_url,
  runIds: sorted(wire.run_ids),
  buildId: wire.build_id,
  chroot: parseChroot(wire.chroot ?? ''),
  owner: wire.copr_owner,
  project: wire.copr_project,
  srpmBuildId: wire.srpm_build_id,
  packages: wire.built_packages,
  logUrl: wire.build_logs_url,
  logDetectiveIds: wire.log_detective_runs,
});

/** Last segment of an address, readable; null where there is none. */
export function fileNameOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const last = new URL(url).pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last) || null;
  } catch {
    return last; // a stray % sign
  }
}

export const toSrpmBuild = (id: number, wire: SrpmBuildWire): SrpmBuild => ({
  ...toTimedBuildStatus(wire.status, wire.build_start_time !== null),
  kind: 'srpm',
  id,
  trigger: toTrigger(wire),
  ref: null,
  submittedAt: toInstant(wire.build_submitted_time),
  startedAt: toInstant(wire.build_start_time),
  finishedAt: toInstant(wire.build_finished_time),
  web: wire.copr_web_url,
  runIds: sorted(wire.run_ids),
  url: wire.url,
  fileName: fileNameOf(wire.url),
  log: wire.logs,
  logUrl: wire.logs_url,
  coprBuildId: wire.copr_build_id,
});

export const toKojiBuild = (id: number, wire: KojiBuildWire): KojiBuild => ({
  ...toBuildStatus(wire.status),
  kind: 'koji',
  id,
  trigger: toTrigger(wire),
  ref: wire.commit_sha,
  submittedAt: toInstant(wire.build_submitted_time),
  startedAt: toInstant(wire.build_start_time),
  finishedAt: toInstant(wire.build_finished_time),
  web: wire.web_url,
  runIds: sorted(wire.run_ids),
  taskId: wire.task_id,
  chroot: parseChroot(wire.chroot ?? ''),
  scratch: wire.scratch,
  logs: Object.entries(wire.build_logs_urls ?? {})
    .flatMap(([arch, url]) => (typeof url === 'string' && url !== '' ? [{ arch, url }] : []))
    .sort((a, b) => (a.arch < b.arch ? -1 : 1)),
  srpmBuildId: wire.srpm_build_id,
  submissionOutput: wire.build_submission_stdout,
  errorMessage: wire.error_message,
  logDetectiveIds: wire.log_detective_runs,
});

export const toTagRequest = (id: number, wire: TagRequestWire): TagRequest => ({
  ...worstStatus([]),
  ...NO_TIMES,
  kind: 'koji-tag-request',
  id,
  trigger: toTrigger(wire),
  ref: wire.commit_sha,
  submittedAt: toInstant(wire.tag_request_submitted_time),
  web: wire.web_url,
  runIds: sorted(wire.run_ids),
  taskId: wire.task_id,
  chroot: parseChroot(wire.chroot ?? ''),
  sideTag: wire.sidetag,
  nvr: wire.nvr,
});
