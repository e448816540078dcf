import { MOST_REFRESHED } from '@/sources/copr/queries';
import { InstantText } from '@/ui/InstantText';
import { AskAgain } from './AskAgain';

interface Props {
  monitor: Parameters<typeof AskAgain>[0]['monitor'] & { dataUpdatedAt: number };
  rows: number;
}

/** How old a monitor is that is too large to be read again by itself. */
export function Freshness({ monitor, rows }: Props) {
  if (rows <= MOST_REFRESHED) return null;
  return (
    <p className="pb-quiet">
      Read <InstantText at={monitor.dataUpdatedAt} />, and not again by itself: it is large.{' '}
      <AskAgain label="Refresh" monitor={monitor} />
    </p>
  );
}
