import { useQuery } from '@tanstack/react-query';
import { compareChroots } from '@/domain/chroot';
import type { Build, BuildTarget, SourceBuild } from '@/domain/copr';
import { type CoprLog, chrootLogs, SRPM_CHROOT, sourceLogs } from '@/domain/copr-logs';
import { bySeverity, isFinal, type RawStatus } from '@/domain/status';
import type { Instant } from '@/domain/time';
import { pollMs } from '@/lib/polling';
import { coprQueries } from '@/sources/copr/queries';

/** The part of a build whose logs are shown. */
export interface Part extends RawStatus {
  /** Name of the chroot, or "source package". */
  name: string;
  isSource: boolean;
  build: Build;
  endedAt: Instant | null;
  logs: readonly CoprLog[];
}

interface Asked {
  state: { data: unknown; dataUpdatedAt: number };
}

const failedFirst = (a: BuildTarget, b: BuildTarget): number =>
  bySeverity(a.status, b.status) || compareChroots(a.chroot, b.chroot);

const endOf = (build: Build): Instant | null => build.endedAt ?? build.submittedAt;

function ofSource(build: Build, source: SourceBuild | null): Part | null {
  if (source === null) return null;
  const { status, raw } = source;
  // No end is told of the source phase: the chroots begin after it.
  const endedAt = isFinal(status) ? (build.startedAt ?? endOf(build)) : null;
  return { status, raw, name: 'source package', isSource: true, build, endedAt, logs: sourceLogs(source) };
}

function ofTarget(build: Build, target: BuildTarget | undefined): Part | null {
  if (target === undefined) return null;
  const { status, raw, chroot } = target;
  const endedAt = isFinal(status) ? (target.endedAt ?? endOf(build)) : null;
  return { status, raw, name: chroot.name, isSource: false, build, endedAt, logs: chrootLogs(target) };
}

/** Asks for a build, its chroots and, for the logs of the source package, for that. `part` is undefined until it is known, null where there is none. */
export function useChroot(id: number, chroot: string) {
  const isSource = chroot === SRPM_CHROOT;
  const build = useQuery(coprQueries.build(id));
  const isMoving = build.data !== undefined && !isFinal(build.data.status);
  const refetchInterval = ({ state: { data, dataUpdatedAt } }: Asked): number | false =>
    isMoving && data !== undefined ? pollMs(data ?? build.data, dataUpdatedAt) : false;
  const targets = useQuery({ ...coprQueries.targets(id), refetchInterval });
  const source = useQuery({ ...coprQueries.sourceBuild(isSource ? build.data : undefined), refetchInterval });

  const read = (known: Build): Part | null | undefined => {
    if (isSource) return source.data === undefined ? undefined : ofSource(known, source.data);
    return (
      targets.data &&
      ofTarget(
        known,
        targets.data.find((one) => one.chroot.name === chroot),
      )
    );
  };
  const part = build.data === undefined ? undefined : read(build.data);
  const failed = [build, isSource ? source : targets].find(({ error, data }) => error !== null && data === undefined);
  return {
    build: build.data,
    part,
    targets: [...(targets.data ?? [])].sort(failedFirst),
    /** Of the question that failed, else of the build. */
    query: failed ?? build,
  };
}
