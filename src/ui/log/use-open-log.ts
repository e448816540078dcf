import { useEffect, useState, useSyncExternalStore } from 'react';
import { openLog } from '@/logs/client';
import type { LogState, OpenLog } from '@/logs/model';
import type { LogSource } from '@/logs/protocol';

export interface WantedLog {
  /** Stays the same while a live log becomes a finished one. */
  key: string;
  source: LogSource;
}

const isLive = ({ source }: WantedLog): boolean => source.kind === 'address' && source.isLive;

const placeOf = ({ source }: WantedLog): string => (source.kind === 'address' ? source.address : source.text);

/** A log that was opened while it grew goes on under its first address when its build is over. */
function isSame(a: WantedLog | null, b: WantedLog | null): boolean {
  if (a === null || b === null || a.key !== b.key || a.source.kind !== b.source.kind) return a === b;
  return isLive(a) || placeOf(a) === placeOf(b);
}

const never = () => () => undefined;
const nothing = () => undefined;

/** Opens a log as long as it is shown; null: none yet, or one that cannot be read. `again` reads it from the start. */
export function useOpenLog(next: WantedLog | null) {
  const [wanted, setWanted] = useState(next);
  if (!isSame(wanted, next)) setWanted(next);
  const [round, setRound] = useState(0);
  const [opened, setOpened] = useState<OpenLog | null>(null);
  const isOver = next !== null && !isLive(next);

  useEffect(() => {
    const log = wanted === null || round < 0 ? null : openLog(wanted.source);
    setOpened(log);
    return () => log?.close();
  }, [wanted, round]);
  useEffect(() => {
    if (isOver && wanted !== null && isLive(wanted)) opened?.setFinal();
  }, [opened, isOver, wanted]);

  const state: LogState | undefined = useSyncExternalStore(opened?.subscribe ?? never, opened?.state ?? nothing);
  return { open: opened, state, again: () => setRound((before) => before + 1) };
}

export type ReadLog = ReturnType<typeof useOpenLog>;
