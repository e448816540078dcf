import type { Build } from '@/domain/copr';
import { failedSince, outcomeOf } from '@/domain/copr-builds';
import { isFinal } from '@/domain/status';
import type { Instant } from '@/domain/time';
import { count, formatNumber, formatShare } from '@/lib/format';

const DAY_MS = 86_400_000;

/** "The last 100 builds, of 12 packages: 87% succeeded, 3 failed in the last 24 hours, 2 not finished." */
export function buildsSentence(builds: readonly Build[], hasMore: boolean, now: Instant): string {
  if (builds.length === 0) return 'Nothing was built here yet.';
  const packages = new Set(builds.flatMap(({ packageName }) => packageName ?? [])).size;
  const { share } = outcomeOf(builds);
  const failed = failedSince(builds, now - DAY_MS);
  const moving = builds.filter(({ status }) => !isFinal(status)).length;
  const nothing = moving === builds.length ? 'none has ended yet' : 'none succeeded or failed';
  const told = [
    share === null ? nothing : `${formatShare(share)} succeeded`,
    ...(share !== null && failed > 0 ? [`${formatNumber(failed)} failed in the last 24 hours`] : []),
    ...(moving > 0 && moving < builds.length ? [`${formatNumber(moving)} not finished`] : []),
  ].join(', ');
  const of = packages === 0 ? '' : `, of ${count(packages, 'package')}`;
  if (builds.length === 1) return `The only build${of}: ${told}.`;
  return `${hasMore ? 'The last' : 'All'} ${formatNumber(builds.length)} builds${of}: ${told}.`;
}
