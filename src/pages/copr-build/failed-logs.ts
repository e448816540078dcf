import type { Build, BuildTarget, SourceBuild } from '@/domain/copr';
import { type CoprLog, chrootLogs, SRPM_CHROOT, sourceLogs } from '@/domain/copr-logs';
import type { LogFile } from '@/domain/log-file';
import { hasFailed } from '@/domain/status';
import { paths } from '@/lib/paths';
import { logAddress } from '@/sources/copr/queries';
import { causeTarget } from '@/ui/cause/cause-target';
import type { CauseTarget } from '@/ui/cause/reason';

const TELLING = ['live', 'build', 'root'] as const;

const toFiles = (logs: readonly CoprLog[]): LogFile[] =>
  TELLING.flatMap((role) =>
    logs.filter(({ key }) => key === role).map(({ name, url, isLive }) => ({ name, role, chroot: null, url, isLive })),
  );

const common = ({ id, endedAt, submittedAt }: Build, chroot: string) => ({
  page: paths.coprLogs(id, chroot),
  addressOf: logAddress,
  endedAt: endedAt ?? submittedAt,
});

/** The logs that may tell why a chroot failed; null where it has not. */
export function chrootCause(build: Build, target: BuildTarget): CauseTarget | null {
  if (!hasFailed(target.status)) return null;
  const { name } = target.chroot;
  const { page, addressOf, endedAt } = common(build, name);
  return causeTarget({
    page,
    addressOf,
    subject: name,
    endedAt: target.endedAt ?? endedAt,
    files: toFiles(chrootLogs(target)),
  });
}

/** The logs that may tell why the source package failed; null where it has not. */
export const sourceCause = (build: Build, source: SourceBuild): CauseTarget | null =>
  hasFailed(source.status)
    ? causeTarget({ ...common(build, SRPM_CHROOT), subject: 'the source package', files: toFiles(sourceLogs(source)) })
    : null;
