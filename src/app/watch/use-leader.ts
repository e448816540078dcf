import { useEffect, useState } from 'react';

const LOCK = 'packboard.watch';

/** Whether this tab is the one of all tabs of this browser that follows what is watched; without locks each tab is. */
export function useLeader(): boolean {
  const [isLeader, setIsLeader] = useState(!('locks' in navigator));
  useEffect(() => {
    if (!('locks' in navigator)) return;
    const left = new AbortController();
    let release = (): void => undefined;
    const hold = () =>
      new Promise<void>((resolve) => {
        release = resolve;
        setIsLeader(true);
      });
    navigator.locks.request(LOCK, { signal: left.signal }, hold).catch(() => undefined); // the tab went while it waited
    return () => {
      left.abort();
      release();
      setIsLeader(false);
    };
  }, []);
  return isLeader;
}
