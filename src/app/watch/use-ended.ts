import { useState } from 'react';
import { statusOfWord } from '@/domain/standing';
import type { Status } from '@/domain/status';
import type { Star } from '@/lib/watched';

/** A watched page whose job or pipeline has come to its end. */
export interface Ended {
  path: string;
  title: string;
  status: Status;
}

const MOST = 5;

/** Whether the end of `now` is news: it was seen moving before. What was never seen moving has not ended for the reader. */
export const hasEnded = (before: Star | undefined, now: Pick<Star, 'isDone' | 'status'>): boolean =>
  before !== undefined && !before.isDone && before.status !== null && now.isDone && now.status !== 'gone';

const endedSince = (before: readonly Star[], now: readonly Star[]): Ended[] =>
  now.flatMap((star) => {
    const known = before.find(({ path }) => path === star.path);
    const status: Status | null = statusOfWord(star.status);
    return status !== null && hasEnded(known, star) ? [{ path: star.path, title: star.title, status }] : [];
  });

/** What has ended since this tab was opened and was not put away yet: the newest five. */
export function useEnded(stars: readonly Star[]): { ended: readonly Ended[]; putAway: () => void } {
  const [seen, setSeen] = useState(stars);
  const [ended, setEnded] = useState<readonly Ended[]>([]);
  if (seen !== stars) {
    setSeen(stars);
    const fresh = endedSince(seen, stars);
    if (fresh.length > 0) setEnded([...fresh, ...ended].slice(0, MOST));
  }
  return { ended, putAway: () => setEnded([]) };
}
