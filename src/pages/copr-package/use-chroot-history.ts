import { useQueries, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type Chroot, compareChroots } from '@/domain/chroot';
import type { Build, BuildTarget } from '@/domain/copr';
import { isFinal } from '@/domain/status';
import { coprQueries } from '@/sources/copr/queries';
import type { Bar } from '@/ui/copr/DurationStrip';
import { useOneByOne } from '@/ui/use-one-by-one';

/** How many builds one click asks about: each is a request. */
export const AT_ONCE = 10;

export interface ChrootHistory {
  chroot: Chroot;
  /** Newest first. */
  bars: readonly Bar[];
}

const toBar = (build: Build, { status, raw, startedAt, endedAt }: BuildTarget): Bar => ({
  buildId: build.id,
  status,
  raw,
  ms: startedAt === null || endedAt === null || !isFinal(status) || endedAt < startedAt ? null : endedAt - startedAt,
  note: build.version ?? '',
});

function byChroot(read: readonly { build: Build; targets: readonly BuildTarget[] }[]): readonly ChrootHistory[] {
  const histories = new Map<string, { chroot: Chroot; bars: Bar[] }>();
  for (const { build, targets } of read)
    for (const target of targets) {
      const known = histories.get(target.chroot.name) ?? { chroot: target.chroot, bars: [] };
      known.bars.push(toBar(build, target));
      histories.set(target.chroot.name, known);
    }
  return [...histories.values()].sort((a, b) => compareChroots(a.chroot, b.chroot));
}

/** States per chroot of builds, newest first: one request each, only on a click and one after the other. */
export function useChrootHistory(builds: readonly Build[]) {
  const client = useQueryClient();
  const [wanted, setWanted] = useState(0);
  const { progress, error, start } = useOneByOne();
  const asked = builds.slice(0, wanted);
  const results = useQueries({
    queries: asked.map(({ id }) => ({ ...coprQueries.targets(id), enabled: false, refetchInterval: false as const })),
  });
  const read = asked.flatMap((build, at) => {
    const targets = results[at]?.data;
    return targets === undefined ? [] : [{ build, targets }];
  });
  const more = () => {
    const next = builds.slice(0, wanted + AT_ONCE);
    setWanted(next.length);
    void start(next, ({ id }) =>
      client.fetchQuery({ ...coprQueries.targets(id), staleTime: Number.POSITIVE_INFINITY }),
    );
  };
  return { histories: byChroot(read), read: read.length, left: builds.length - wanted, progress, error, more };
}
