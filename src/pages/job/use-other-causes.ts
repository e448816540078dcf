import { useQueries, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { Chroot } from '@/domain/chroot';
import type { CoprBuild, Target } from '@/domain/job';
import { packitQueries } from '@/sources/packit/queries';
import type { CauseTarget, FoundReason } from '@/ui/cause/reason';
import { reasonQuery } from '@/ui/cause/reason-query';
import { useOneByOne } from '@/ui/use-one-by-one';
import { coprCause } from './cause-logs';

/** How many are read at one press: a build can have 300 chroots. */
const MOST_AT_ONCE = 20;

interface Other {
  id: number;
  chroot: Chroot;
}

/** What is known of another chroot's reason by now. */
export interface OtherCause extends Other {
  reason: FoundReason | null;
}

const isAddressed = (target: Target): target is Target & Other => target.id !== null;

/**
 * Why the other chroots of a build failed, as far as it is known, and a way to read the rest one after the other: each takes
 * Packit's answer about the chroot, then its logs. Nothing is asked before `load`, and reading ends with `stop` or the page.
 */
export function useOtherCauses(failed: readonly Target[]) {
  const client = useQueryClient();
  const { progress, error, start, stop } = useOneByOne();
  const current = useRef<readonly unknown[] | null>(null);
  const others = failed.filter(isAddressed);

  const details = useQueries({
    queries: others.map(({ id }) => ({ ...packitQueries.coprBuild(id), enabled: false })),
  }).map(({ data }) => data);
  const targets = details.flatMap((build) => {
    const target = build === undefined ? null : coprCause(build);
    return build === undefined ? [] : [{ build, target }];
  });
  const readable = targets.filter((entry): entry is { build: CoprBuild; target: CauseTarget } => entry.target !== null);
  const reasons = useQueries({
    queries: readable.map(({ target }) => ({ ...reasonQuery(target), enabled: false })),
  });

  const told = new Map<number, FoundReason | null>(
    targets.flatMap(({ build, target }) => (target === null ? [[build.id, null] as const] : [])),
  );
  readable.forEach(({ build }, index) => {
    const { data, isError } = reasons[index] ?? {};
    if (data !== undefined || isError === true) told.set(build.id, data?.kind === 'found' ? data : null);
  });
  const missing = others.filter(({ id }) => !told.has(id));

  const end = () => {
    if (current.current !== null) void client.cancelQueries({ queryKey: current.current, exact: true });
  };
  const leave = useRef(end);
  leave.current = end;
  useEffect(() => () => leave.current(), []);

  const readOne = async ({ id }: Other): Promise<void> => {
    const target = coprCause(await client.fetchQuery(packitQueries.coprBuild(id)));
    if (target === null || target.logs.length === 0) return;
    const query = reasonQuery(target);
    current.current = query.queryKey;
    // A log that is gone or broken says nothing of the next one: its query keeps the error.
    await client.fetchQuery(query).catch(() => undefined);
    current.current = null;
  };
  return {
    known: others.flatMap((other): OtherCause[] => {
      const reason = told.get(other.id);
      return reason === undefined ? [] : [{ id: other.id, chroot: other.chroot, reason }];
    }),
    missing: missing.length,
    next: Math.min(missing.length, MOST_AT_ONCE),
    progress,
    error,
    load: () => start(missing.slice(0, MOST_AT_ONCE), readOne),
    stop: () => {
      stop();
      end();
    },
  };
}
