import { useCallback, useEffect, useRef } from 'react';
import type { OpenLog } from '@/logs/model';
import type { LentLog } from './read-reason';
import type { CauseLog } from './reason';

/** Lends the log that a view holds open, known by its key in the address, for as long as the view holds it. */
export function useLentLog(key: string | undefined, open: OpenLog | null): (log: CauseLog) => LentLog | null {
  const lent = useRef<(LentLog & { key: string | undefined }) | null>(null);
  useEffect(() => {
    const view = new AbortController();
    lent.current = open === null ? null : { open, signal: view.signal, key };
    return () => {
      lent.current = null;
      view.abort();
    };
  }, [open, key]);
  return useCallback((log) => (lent.current?.key === log.key ? lent.current : null), []);
}
