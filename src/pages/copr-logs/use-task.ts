import { useEffect, useState } from 'react';
import { type CoprTask, parseTask } from '@/domain/copr-task';
import type { ReadLog } from '@/ui/log/use-open-log';

/** The task stands in the first lines; more are not looked at. */
const MOST_LINES = 400;
const MOST_BYTES = 100_000;
const STEP = 50;

/** What a builder was told to do, by the first lines of its log; null while those do not tell. */
export function useTask({ open, state }: ReadLog, isTelling: boolean): CoprTask | null {
  const [task, setTask] = useState<CoprTask | null>(null);
  const lines = state?.lines ?? 0;
  const isRead = state?.phase === 'done' || state?.phase === 'following';
  // Asked for again while a live log is that short, but not for each line of it.
  const enough = isRead || lines > MOST_LINES ? Math.min(lines, MOST_LINES) : Math.floor(lines / STEP) * STEP;
  const generation = state?.generation ?? 0;
  useEffect(() => {
    if (!isTelling || open === null) setTask(null);
  }, [open, isTelling]);
  const isMissing = task === null;
  useEffect(() => {
    if (!isTelling || open === null || enough === 0 || generation < 0 || !isMissing) return;
    let isGone = false;
    open.copy(1, enough, MOST_BYTES).then(
      (text) => {
        if (!isGone) setTask(parseTask(text));
      },
      () => undefined, // the viewer tells of a log that cannot be read
    );
    return () => {
      isGone = true;
    };
  }, [open, enough, isTelling, generation, isMissing]);
  return isTelling ? task : null;
}
