import type { CoprBuild, SrpmBuild, SyncRelease } from '@/domain/job';
import { logFilesOf } from '@/domain/log-file';
import { hasFailed } from '@/domain/status';
import { paths } from '@/lib/paths';
import { logAddress } from '@/sources/copr/queries';
import { causeTarget } from '@/ui/cause/cause-target';
import type { CauseTarget } from '@/ui/cause/reason';

const NO_CHROOT = { name: '', distribution: '', release: '', arch: null };

/** Logs that may tell why one chroot failed; null when it has not, or left no log. */
export function coprCause(build: CoprBuild): CauseTarget | null {
  const { id, status, chroot, logUrl, finishedAt, submittedAt } = build;
  if (!hasFailed(status) || logUrl === null) return null;
  return causeTarget({
    page: paths.logs('copr', id),
    subject: chroot.name,
    endedAt: finishedAt ?? submittedAt,
    files: logFilesOf(build, null, true),
    addressOf: logAddress,
  });
}

/** Logs that may tell why a source package failed, at Copr or held by Packit. */
export function srpmCause({ id, status, log, logUrl, finishedAt, submittedAt }: SrpmBuild): CauseTarget | null {
  const files = logFilesOf({ logUrl: null, chroot: NO_CHROOT }, { log, logUrl }, true);
  if (!hasFailed(status) || files.length === 0) return null;
  return causeTarget({
    page: paths.logs('srpm', id),
    subject: 'the source package',
    endedAt: finishedAt ?? submittedAt,
    files,
    text: log,
    addressOf: logAddress,
  });
}

/** The log that Packit holds of a release it could not bring downstream. */
export function syncCause({ kind, id, status, log, branch, finishedAt }: SyncRelease): CauseTarget | null {
  if (!hasFailed(status) || log === null || log === '') return null;
  return causeTarget({
    page: paths.logs(kind, id),
    subject: branch.name,
    endedAt: finishedAt,
    files: [{ name: `${kind}.log`, role: 'packit', chroot: null, url: null, isLive: false }],
    text: log,
    addressOf: logAddress,
  });
}
