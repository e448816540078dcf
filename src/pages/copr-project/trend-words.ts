import type { Build } from '@/domain/copr';
import { buildMs, isOutcome, median, outcomeOf } from '@/domain/copr-builds';
import { count, formatDuration, formatNumber, formatShare } from '@/lib/format';

const WINDOW = 20;
const LEAST = 5;

function compared(now: number, before: number, beforeCount: number): string {
  const change = Math.round(Math.abs(now / before - 1) * 100);
  if (change < 5) return `, about as long as the ${formatNumber(beforeCount)} before`;
  return `, ${formatNumber(change)}% ${now > before ? 'longer' : 'shorter'} than the ${formatNumber(beforeCount)} before`;
}

/** "Half of the newest 20 that ended took longer than 4 min, 12% longer than the 20 before." Null where too few have times. */
export function timeWords(newestFirst: readonly Build[]): string | null {
  const times = newestFirst.map(buildMs).filter((ms) => ms !== null);
  const now = times.slice(0, WINDOW);
  const before = times.slice(WINDOW, 2 * WINDOW);
  const [nowMs, beforeMs] = [median(now), median(before)];
  if (nowMs === null) return null;
  const trend =
    beforeMs === null || beforeMs === 0 || before.length < LEAST ? '' : compared(nowMs, beforeMs, before.length);
  return `A build takes ${formatDuration(nowMs)} (median of the newest ${formatNumber(now.length)} with times)${trend}.`;
}

/** "Of 94 builds that ended 87% succeeded, of the older half 80%." Null where none ended. */
export function successWords(newestFirst: readonly Build[]): string | null {
  const { share, succeeded, failed } = outcomeOf(newestFirst);
  if (share === null) return null;
  const ended = newestFirst.filter(isOutcome);
  const half = Math.floor(ended.length / 2);
  const [newer, older] = [outcomeOf(ended.slice(0, half)).share, outcomeOf(ended.slice(half)).share];
  const trend =
    newer === null || older === null || half < LEAST
      ? ''
      : `: ${formatShare(newer)} of the newer half, ${formatShare(older)} of the older`;
  return `${formatShare(share)} of ${count(succeeded + failed, 'build')} that succeeded or failed went well${trend}.`;
}
