import { Link } from 'react-router-dom';
import { formatNumber } from '@/lib/format';
import { CauseCard, type CauseState } from './CauseCard';
import { linesPath } from './cause-place';
import { ReasonLine } from './ReasonLine';

interface Props {
  cause: CauseState;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
  /** Nothing was asked yet, and nothing is before it is unfolded. */
  isIdle: boolean;
}

/** The cause folded to one line, with a link to its own, for the top of a log. */
export function CausePanel({ cause, isOpen, onOpen, isIdle }: Props) {
  const { target, query, isLeft } = cause;
  const reason = query.data;
  return (
    <div className="pb-cause-panel">
      <details open={isOpen} onToggle={({ currentTarget }) => onOpen(currentTarget.open)}>
        <summary>
          <span className="pb-cause-why">Why it failed</span>
          <ReasonLine {...cause} isLeft={isLeft || isIdle} />
        </summary>
        {isOpen && <CauseCard {...cause} />}
      </details>
      {reason?.kind === 'found' && (
        <Link to={linesPath(target, reason.log.key, reason.causes[0].evidence)}>
          Go to line {formatNumber(reason.causes[0].line)}
        </Link>
      )}
    </div>
  );
}
