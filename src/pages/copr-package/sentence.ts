import type { Build } from '@/domain/copr';
import { outcomeOf } from '@/domain/copr-builds';
import type { Instant } from '@/domain/time';
import { count, formatRelative, formatShare } from '@/lib/format';
import { statusText } from '@/ui/status-look';

/** "The newest build, 2.9-1, failed 3 hours ago. 87% of 54 builds that succeeded or failed went well." */
export function packageSentence(builds: readonly Build[], now: Instant): string {
  const [newest] = builds;
  if (newest === undefined) return 'It was not built yet.';
  const { share, succeeded, failed } = outcomeOf(builds);
  const at = newest.endedAt ?? newest.submittedAt;
  const version = newest.version === null ? '' : ` of ${newest.version}`;
  const first = `The newest build${version}: ${statusText(newest.status, newest.raw).toLowerCase()}${at === null ? '' : `, ${formatRelative(at, now)}`}.`;
  if (share === null || builds.length === 1) return first;
  return `${first} ${formatShare(share)} of ${count(succeeded + failed, 'build')} that succeeded or failed went well.`;
}
