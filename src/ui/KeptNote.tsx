import type { Instant } from '@/domain/time';
import { formatRelative } from '@/lib/format';
import { useNow } from './use-now';

const KEPT_MS = 14 * 86_400_000;

interface Props {
  /** When it ended; the next best known time where that is not told. */
  endedAt: Instant | null;
  /** "build", "SRPM". */
  what: string;
}

/** Says of an old build that Copr has probably removed its files; nothing of a newer one. */
export function KeptNote({ endedAt, what }: Props) {
  const now = useNow();
  if (endedAt === null || now - endedAt < KEPT_MS) return null;
  return (
    <p className="pb-quiet">
      Copr keeps failed builds and SRPMs about two weeks; this {what} ended {formatRelative(endedAt, now)}, so links to
      its files are probably dead.
    </p>
  );
}
