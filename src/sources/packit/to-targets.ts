import { compareChroots, parseChroot } from '@/domain/chroot';
import type { Target } from '@/domain/job';
import type { RawStatus } from '@/domain/status';

export const byChroot = (a: Target, b: Target): number =>
  compareChroots(a.chroot, b.chroot) || (a.id ?? 0) - (b.id ?? 0);

/** The one target of a job that has one at most. */
export const oneTarget = (id: number, name: string | null, status: RawStatus): Target[] =>
  name === null ? [] : [{ id, chroot: parseChroot(name), ...status }];

/** Targets from two maps, name -> status and name -> id. */
export function mappedTargets(
  statuses: Readonly<Record<string, string | null>>,
  ids: Readonly<Record<string, number>>,
  toStatus: (raw: string | null) => RawStatus,
): Target[] {
  return Object.entries(statuses)
    .map(([name, raw]) => ({
      id: Object.hasOwn(ids, name) ? (ids[name] ?? null) : null,
      chroot: parseChroot(name),
      ...toStatus(raw),
    }))
    .sort(byChroot);
}

/** What many lists do not tell. */
export const EMPTY = { ref: null, targets: [], buildId: null, web: null, note: '', pipelineId: null } as const;
