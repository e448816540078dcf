import { useQueries, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { CoprBuild, Target } from '@/domain/job';
import { isFinal } from '@/domain/status';
import { packitQueries } from '@/sources/packit/queries';

/** How many are read at one press: a build can have 300 chroots, and the service is small. */
const MOST_AT_ONCE = 50;

interface Loading {
  done: number;
  all: number;
}

/** Not known, or known from before the chroot ended. */
const isMissing = (target: Target, detail: CoprBuild | undefined): boolean =>
  detail === undefined || (isFinal(target.status) && !isFinal(detail.status));

interface Turn {
  isOver: boolean;
}

/** Reads one after the other; gives the first error, which ends it, or null. */
async function oneByOne<T>(
  items: readonly T[],
  turn: Turn,
  read: (item: T, index: number) => Promise<unknown>,
): Promise<Error | null> {
  for (const [index, item] of items.entries()) {
    if (turn.isOver) return null;
    try {
      await read(item, index);
    } catch (cause) {
      return cause instanceof Error ? cause : new Error(String(cause));
    }
  }
  return null;
}

/**
 * Times of a build's other chroots: those that are known already, and a way to read the rest one by one. Nothing is asked
 * before `load`, and nothing more once `stop` is called, an answer fails or the page goes.
 */
export function useSiblingTimes(targets: readonly Target[]) {
  const client = useQueryClient();
  const [loading, setLoading] = useState<Loading | null>(null);
  const [error, setError] = useState<Error | null>(null);
  const turn = useRef({ isOver: true });
  useEffect(
    () => () => {
      turn.current.isOver = true;
    },
    [],
  );

  const known = targets.filter(({ id }) => id !== null);
  const details = useQueries({
    queries: known.map(({ id }) => ({ ...packitQueries.coprBuild(id ?? undefined), enabled: false })),
  });
  const times = new Map(details.flatMap(({ data }) => (data === undefined ? [] : [[data.id, data] as const])));
  const missing = known.filter((target) => isMissing(target, times.get(target.id ?? 0)));

  const load = async () => {
    const mine = { isOver: false };
    turn.current = mine;
    const next = missing.slice(0, MOST_AT_ONCE);
    setError(null);
    const failed = await oneByOne(next, mine, (target, done) => {
      setLoading({ done, all: next.length });
      return client.fetchQuery(packitQueries.coprBuild(target.id ?? undefined));
    });
    if (mine.isOver) return;
    setError(failed);
    setLoading(null);
  };
  const stop = () => {
    turn.current.isOver = true;
    setLoading(null);
  };
  return { times, missing: missing.length, next: Math.min(missing.length, MOST_AT_ONCE), loading, error, load, stop };
}
