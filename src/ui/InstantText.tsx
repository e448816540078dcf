import type { Instant } from '@/domain/time';
import { formatExact, formatRelative, isInstant } from '@/lib/format';
import { useNow } from './use-now';

/** A relative time; the exact one in the reader's zone and in UTC on hover and focus. */
export function InstantText({ at }: { at: Instant | null }) {
  const now = useNow();
  if (at === null || !isInstant(at)) return <span className="pb-quiet">not known</span>;
  return (
    <time className="pb-hint" dateTime={new Date(at).toISOString()} data-hint={formatExact(at)} tabIndex={0}>
      {formatRelative(at, now)}
    </time>
  );
}
