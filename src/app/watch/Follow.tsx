import { useQueries } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useNavigate } from 'react-router-dom';
import type { Standing } from '@/domain/standing';
import { isNotFound } from '@/lib/api-error';
import { notify } from '@/lib/notifications';
import { noteSeen, type Star } from '@/lib/watched';
import { watchedOptions } from '@/sources/packit/watched';
import { statusText } from '@/ui/status-look';
import { hasEnded } from './use-ended';
import { useLeader } from './use-leader';

const HIDDEN_MS = 60_000;

/**
 * Asking goes on while the tab is hidden, since that is when watching is of use: then once a minute at most, and from one
 * tab alone.
 */
const leastMs = (): number => (document.hidden ? HIDDEN_MS : 0);

interface Answer {
  data: Standing | null | undefined;
  error: Error | null;
  dataUpdatedAt: number;
}

/** What an answer says of a watched page; null: nothing yet. */
function seenOf({ data, error, dataUpdatedAt }: Answer): Pick<Star, 'status' | 'seenAt' | 'isDone'> | null {
  if (data === null || (data === undefined && isNotFound(error)))
    return { status: 'gone', seenAt: dataUpdatedAt === 0 ? null : dataUpdatedAt, isDone: true };
  if (data === undefined) return null;
  // A pipeline that has failed and still moves is not over.
  return { status: data.status, seenAt: dataUpdatedAt, isDone: !data.isMoving };
}

function Asking({ stars }: { stars: readonly Star[] }) {
  const navigate = useNavigate();
  const answers = useQueries({ queries: stars.map(({ path }) => watchedOptions(path, leastMs)) });
  useEffect(() => {
    for (const [index, answer] of answers.entries()) {
      const star = stars[index];
      const seen = star === undefined ? null : seenOf(answer);
      if (star === undefined || seen === null) continue;
      noteSeen(star.path, seen);
      const status = answer.data?.status;
      if (status !== undefined && hasEnded(star, seen) && (document.hidden || !document.hasFocus()))
        notify(statusText(status, answer.data?.raw ?? ''), star.title, star.path, () => void navigate(star.path));
    }
  }, [answers, stars, navigate]);
  return null;
}

/** Keeps what is watched up to date, in one tab of this browser. */
export function Follow({ stars }: { stars: readonly Star[] }) {
  return useLeader() ? <Asking stars={stars} /> : null;
}
