import { count } from '@/lib/format';
import { AskAgain } from './AskAgain';

interface Props {
  monitor: Parameters<typeof AskAgain>[0]['monitor'];
  rows: number;
}

/** Said of an answer that ended in the middle: what came is shown, and the rest is missing. */
export function BrokenOff({ monitor, rows }: Props) {
  return (
    <p className="pb-stale" role="status">
      Copr's answer ended in the middle: {count(rows, 'package was', 'packages were')} read.{' '}
      <AskAgain label="Try again" monitor={monitor} />
    </p>
  );
}
