import type { Build, BuildTarget } from '@/domain/copr';
import { chrootLogs } from '@/domain/copr-logs';
import type { CoprBuild } from '@/domain/job';
import { logFilesOf } from '@/domain/log-file';
import { isFinal, type RawStatus } from '@/domain/status';
import type { Instant } from '@/domain/time';
import { triggerLabel } from '@/domain/trigger';
import { paths } from '@/lib/paths';
import type { LogRef } from './log-ref';

export interface SideLog {
  /** In the address: `live`, `root` ... */
  key: string;
  label: string;
  url: string;
  isLive: boolean;
}

/** One chroot whose logs can be compared. */
export interface CompareSide extends RawStatus {
  ref: LogRef;
  chroot: string;
  /** What was built: "packit/ogr#12", "hello 1.0-1". */
  of: string;
  endedAt: Instant | null;
  logs: readonly SideLog[];
  /** Copr's number of the build; null where Packit does not tell. */
  coprId: number | null;
  /** Packit's runs; empty for builds read from Copr. */
  runIds: readonly number[];
  /** The page of a log. */
  pageOf: (log: string) => string;
}

const LABELS: Readonly<Record<string, string>> = {
  live: 'Builder log',
  build: 'Build log',
  root: 'Root log',
  backend: 'Backend log',
};

/** A chroot that Packit knows. */
export function packitSide(build: CoprBuild): CompareSide {
  const { id, status, raw, chroot, trigger, finishedAt, submittedAt, runIds, buildId } = build;
  const logs = logFilesOf(build, null, isFinal(status)).flatMap(({ role, url, isLive }) =>
    url === null ? [] : [{ key: role, label: LABELS[role] ?? role, url, isLive }],
  );
  const coprId = Number(buildId);
  return {
    ...{ ref: { kind: 'copr', id }, status, raw, chroot: chroot.name, of: triggerLabel(trigger), logs, runIds },
    endedAt: finishedAt ?? (isFinal(status) ? submittedAt : null),
    coprId: buildId !== null && Number.isSafeInteger(coprId) && coprId > 0 ? coprId : null,
    pageOf: (log) => paths.logs('copr', id, { log }),
  };
}

/** A chroot as Copr tells it. */
export function coprSide(build: Build, target: BuildTarget): CompareSide {
  const { status, raw, chroot, endedAt } = target;
  const name = build.packageName === null ? `build ${build.id}` : `${build.packageName} ${build.version ?? ''}`.trim();
  return {
    ...{ ref: { kind: 'copr-build', id: build.id, chroot: chroot.name }, status, raw, chroot: chroot.name },
    of: `${name} (build ${build.id})`,
    endedAt: isFinal(status) ? (endedAt ?? build.endedAt ?? build.submittedAt) : null,
    logs: chrootLogs(target).map(({ key, label, url, isLive }) => ({ key, label, url, isLive })),
    coprId: build.id,
    runIds: [],
    pageOf: (log) => paths.coprLogs(build.id, chroot.name, { log }),
  };
}
