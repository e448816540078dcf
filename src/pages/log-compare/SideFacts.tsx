import { Link } from 'react-router-dom';
import { InstantText } from '@/ui/InstantText';
import { StatusLabel } from '@/ui/StatusLabel';
import type { CompareSide } from './side';

/** Which log a side is, with the way to it. */
export function SideFacts({ word, side, log }: { word: string; side: CompareSide; log: string }) {
  return (
    <div>
      <dt>{word}</dt>
      <dd>
        <Link to={side.pageOf(log)}>
          <bdi className="pb-code pb-wrap">{side.chroot}</bdi>
        </Link>{' '}
        of <bdi className="pb-wrap">{side.of}</bdi> <StatusLabel status={side.status} raw={side.raw} />{' '}
        {side.endedAt !== null && (
          <span className="pb-quiet">
            <InstantText at={side.endedAt} />
          </span>
        )}
      </dd>
    </div>
  );
}
