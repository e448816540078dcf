import { useEffect, useRef, useState } from 'react';

interface Progress {
  done: number;
  all: number;
}

interface Turn {
  isOver: boolean;
}

/** Gives the first error, which ends it, or null. */
async function oneByOne<T>(
  items: readonly T[],
  turn: Turn,
  work: (item: T, done: number) => Promise<unknown>,
): Promise<Error | null> {
  for (const [done, item] of items.entries()) {
    if (turn.isOver) return null;
    try {
      await work(item, done);
    } catch (cause) {
      return cause instanceof Error ? cause : new Error(String(cause));
    }
  }
  return null;
}

/**
 * Works through items one after the other, politely: nothing before `start`, and nothing more once `stop` is called, one
 * fails (`error` says how) or the page goes. `progress` is null while nothing is worked on.
 */
export function useOneByOne() {
  const [progress, setProgress] = useState<Progress | null>(null);
  const [error, setError] = useState<Error | null>(null);
  const turn = useRef<Turn>({ isOver: true });
  useEffect(
    () => () => {
      turn.current.isOver = true;
    },
    [],
  );

  const start = async <T>(items: readonly T[], work: (item: T) => Promise<unknown>): Promise<void> => {
    const mine: Turn = { isOver: false };
    turn.current.isOver = true;
    turn.current = mine;
    setError(null);
    const failed = await oneByOne(items, mine, (item, done) => {
      setProgress({ done, all: items.length });
      return work(item);
    });
    if (mine.isOver) return;
    setError(failed);
    setProgress(null);
  };
  const stop = () => {
    turn.current.isOver = true;
    setProgress(null);
  };
  return { progress, error, start, stop };
}
