import { useQuery } from '@tanstack/react-query';
import { compareChroots, parseChroot } from '@/domain/chroot';
import { goodCandidates } from '@/domain/earlier-builds';
import type { RawStatus } from '@/domain/status';
import { bySeverity } from '@/domain/status';
import type { Instant } from '@/domain/time';
import { getConfig } from '@/lib/config';
import { coprQueries } from '@/sources/copr/queries';
import { packitQueries } from '@/sources/packit/queries';
import type { LogRef } from './log-ref';
import type { CompareSide } from './side';

/** A log to compare with. */
export interface Choice extends RawStatus {
  ref: LogRef;
  name: string;
  endedAt: Instant | null;
}

const byStatus = (a: Choice, b: Choice): number =>
  bySeverity(a.status, b.status) || compareChroots(parseChroot(a.name), parseChroot(b.name));

/** The other chroots of the same build as its service tells them. */
function useOthers(side: CompareSide): readonly Choice[] | undefined {
  const isPackit = side.ref.kind === 'copr';
  const pipeline = useQuery(packitQueries.pipeline(isPackit ? side.runIds : undefined));
  const targets = useQuery(coprQueries.targets(isPackit ? undefined : side.ref.id));
  if (isPackit) {
    const jobs = pipeline.data?.jobs.filter(({ kind }) => kind === 'copr');
    if (jobs === undefined) return pipeline.isPending ? undefined : [];
    return jobs
      .flatMap((job) => job.targets)
      .flatMap(({ id, chroot, status, raw }): Choice[] =>
        id === null || id === side.ref.id
          ? []
          : [{ ref: { kind: 'copr', id }, name: chroot.name, status, raw, endedAt: null }],
      )
      .sort(byStatus);
  }
  if (targets.data === undefined) return targets.isPending ? undefined : [];
  return targets.data
    .filter(({ chroot }) => chroot.name !== side.chroot)
    .map(
      ({ chroot, status, raw, endedAt }): Choice => ({
        ...{
          ref: { kind: 'copr-build', id: side.ref.id, chroot: chroot.name },
          name: chroot.name,
          status,
          raw,
          endedAt,
        },
      }),
    )
    .sort(byStatus);
}

/** Earlier builds of the package that succeeded on the chroot, newest first, as Copr tells them; undefined until it does. */
function useGood(side: CompareSide) {
  const hasCopr = getConfig().services.copr !== null;
  const build = useQuery(coprQueries.build(hasCopr ? (side.coprId ?? undefined) : undefined));
  const { data } = build;
  const name = { owner: data?.owner ?? '', project: data?.project ?? '' };
  const isKnown = data !== undefined && data.packageName !== null;
  const builds = useQuery({
    ...coprQueries.newestBuilds(name, data?.packageName ?? undefined),
    enabled: isKnown,
  });
  const error = build.error ?? builds.error;
  const isComing =
    hasCopr && side.coprId !== null && error === null && (build.isPending || (isKnown && builds.isPending));
  const good =
    data === undefined || builds.data === undefined
      ? []
      : goodCandidates(builds.data.items, data, side.chroot, 5).filter(({ status }) => status === 'success');
  return {
    isComing,
    error,
    choices: good.map(
      ({ id, packageName, version, status, raw, endedAt }): Choice => ({
        ref: { kind: 'copr-build', id, chroot: side.chroot },
        name: `${packageName ?? 'build'} ${version ?? ''} (build ${id})`,
        status,
        raw,
        endedAt,
      }),
    ),
  };
}

/** What a log can be compared with: the other chroots of its build, and earlier builds that went well. */
export function useChoices(side: CompareSide) {
  return { others: useOthers(side), good: useGood(side) };
}
