import type { Instant } from '@/domain/time';
import { formatDuration } from '@/lib/format';
import { useNow } from './use-now';

function Ticking({ from }: { from: Instant }) {
  return <>{formatDuration(useNow('second') - from)}</>;
}

/** Time between two instants; counts up once a second while there is no end. */
export function DurationText({ from, to }: { from: Instant; to: Instant | null }) {
  return <span className="pb-number">{to === null ? <Ticking from={from} /> : formatDuration(to - from)}</span>;
}
