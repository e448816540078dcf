import { useEffect, useState } from 'react';
import { compareLogs, type LogComparing } from '@/logs/compare/client';
import type { CompareState } from '@/logs/compare/model';
import type { LogSource } from '@/logs/protocol';

/** Compares two logs as long as they are shown; null: not known yet. The sources may be new objects each time. */
export function useComparing(left: LogSource | null, right: LogSource | null, isOrdered: boolean) {
  const wanted = left === null || right === null ? '' : JSON.stringify([left, right]);
  const [round, setRound] = useState(0);
  const [comparing, setComparing] = useState<LogComparing | null>(null);
  const [state, setState] = useState<CompareState | null>(null);
  const [isFirstOrdered] = useState(isOrdered);

  useEffect(() => {
    if (wanted === '' || round < 0) return;
    const [one, other] = JSON.parse(wanted) as [LogSource, LogSource];
    const started = compareLogs(one, other, setState, { isOrdered: isFirstOrdered });
    setComparing(started);
    return () => {
      started.stop();
      setComparing(null);
      setState(null);
    };
  }, [wanted, round, isFirstOrdered]);
  useEffect(() => {
    comparing?.setOrdered(isOrdered);
  }, [comparing, isOrdered]);

  return { comparing, state, again: () => setRound((before) => before + 1) };
}
