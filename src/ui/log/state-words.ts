import { formatBytes } from '@/lib/format';
import type { LogState } from '@/logs/model';

/** What a log is doing, in words; empty when there is nothing to say of it. */
export function activityWords({ phase }: LogState, isFollowing: boolean): string {
  switch (phase) {
    case 'opening':
    case 'reading':
      return 'reading …';
    case 'following':
      return isFollowing ? 'following' : 'growing';
    case 'failed':
      return 'reading stopped';
    case 'done':
      return '';
  }
}

/** Why there is less to see than there might be, one sentence each. */
export function noticeWords({ notices, bytes, error }: LogState, service: string | null): string[] {
  const rest = service === null ? '' : `; download the rest from ${service}`;
  const words = {
    'too-large': `Only the first ${formatBytes(bytes)} are shown${rest}.`,
    truncated: 'Cut short: the file ends early.',
    restarted: `${service ?? 'The service'} restarted the log.`,
    'not-found-yet': 'There is no log yet.',
    offline: 'Offline, trying again.',
  } satisfies Record<LogState['notices'][number], string>;
  const said = notices.map((notice) => words[notice]);
  return error === null ? said : [...said, `Reading ended early: ${error.message}.`];
}
