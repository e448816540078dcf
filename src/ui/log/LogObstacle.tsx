import type { Instant } from '@/domain/time';
import { formatRelative } from '@/lib/format';
import { useNow } from '@/ui/use-now';
import type { Obstacle } from './readability';

export const OBSTACLE_TITLES: Readonly<Record<Obstacle, string>> = {
  gone: 'This log is gone',
  'not-yet': 'There is no log yet',
  missing: 'This log was not found',
  'no-proxy': 'This log cannot be read from here',
};

/** Why a log is not shown, in words. */
export function LogObstacle({ obstacle, endedAt }: { obstacle: Obstacle; endedAt: Instant | null }) {
  const now = useNow();
  switch (obstacle) {
    case 'gone':
      return <>Copr keeps logs about 14 days; this build ended {formatRelative(endedAt ?? now, now)}.</>;
    case 'not-yet':
      return <>Copr writes it when the build starts on a builder.</>;
    case 'missing':
      return (
        <>
          A build that was canceled early leaves few logs, and Copr keeps those of failed and replaced builds 14 days.
          Where this site is served without the proxy to Copr, it finds none.
        </>
      );
    case 'no-proxy':
      return (
        <>
          Copr lets no other site read its logs in a browser. Either this site is served without the proxy for them, or
          the connection failed.
        </>
      );
  }
}
