import type { CoprBuild } from '@/domain/job';
import { isFinal, type RawStatus } from '@/domain/status';
import type { Instant } from '@/domain/time';
import { count, formatDuration } from '@/lib/format';
import { tally } from './chroots';
import { isolate } from './job-words';

type Timed = Pick<CoprBuild, 'startedAt' | 'finishedAt' | 'status'>;

/** "4 min 12 s" from start to end, or to now while it runs; null when the times are not told. */
export function tookText({ startedAt, finishedAt, status }: Timed, now: Instant): string | null {
  if (startedAt === null) return null;
  const end = finishedAt ?? (isFinal(status) ? null : now);
  return end === null ? null : formatDuration(end - startedAt);
}

/** "failed on 2 of 9 chroots", "all 9 chroots succeeded": the whole build in words. */
export function buildWords(parts: readonly RawStatus[]): string {
  const { all, failed, succeeded, moving } = tally(parts);
  const waiting = moving === 0 ? '' : `, ${moving} not finished`;
  if (failed > 0 && all === 1) return 'failed on its only chroot';
  if (failed > 0) return `failed on ${failed} of ${count(all, 'chroot')}${waiting}`;
  if (succeeded === all) return all === 1 ? 'its only chroot succeeded' : `all ${count(all, 'chroot')} succeeded`;
  return `${succeeded} of ${count(all, 'chroot')} succeeded${waiting}`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** First words about one chroot: what happened, how long it took, where. */
function ownWords({ status, raw, ...build }: CoprBuild, now: Instant): string {
  const took = tookText({ status, ...build }, now);
  const on = isolate(build.chroot.name);
  switch (status) {
    case 'success':
      return took === null ? `Succeeded on ${on}` : `Succeeded in ${took} on ${on}`;
    case 'failure':
      return took === null ? `Failed on ${on}` : `Failed on ${on} after ${took}`;
    case 'error':
      return `Ended with an error of the service, not of the package, on ${on}`;
    case 'running':
      return took === null ? `Running on ${on}` : `Running on ${on} for ${took}`;
    case 'queued':
      return `In the queue for ${on}`;
    case 'waiting':
      return `Waiting for the SRPM before building on ${on}`;
    case 'canceled':
      return `Canceled on ${on}`;
    case 'skipped':
      return `Skipped on ${on}`;
    case 'warning':
      return `Ended with a warning on ${on}`;
    case 'unknown':
      return raw === '' ? `Packit does not tell the state on ${on}` : `In the state "${raw.slice(0, 60)}" on ${on}`;
  }
}

/**
 * The first sentence about one chroot of a build. `chroots` are all of the build's, null when they are not known (yet);
 * `srpm` the state of its source package.
 */
export function coprSentence(
  build: CoprBuild,
  chroots: readonly RawStatus[] | null,
  srpm: RawStatus | undefined,
  now: Instant,
): string {
  if (isSrpmToBlame(build, srpm))
    return `The source package (SRPM) failed to build, so ${isolate(build.chroot.name)} was never built.`;
  const own = ownWords(build, now);
  if (chroots === null || chroots.length < 2) return `${own}.`;
  const took = tookText(build, now);
  if (build.status === 'failure' && took !== null)
    return `${capital(buildWords(chroots))}; this one, ${isolate(build.chroot.name)}, took ${took}.`;
  return `${own}; ${buildWords(chroots)}.`;
}

/** The build never began and its source package did not come about. */
export const isSrpmToBlame = (build: CoprBuild, srpm: RawStatus | undefined): boolean =>
  build.startedAt === null && build.status !== 'success' && (srpm?.status === 'failure' || srpm?.status === 'error');
