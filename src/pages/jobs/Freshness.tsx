import { Button } from '@patternfly/react-core';
import { count } from '@/lib/format';
import { InstantText } from '@/ui/InstantText';

interface Props {
  at: number;
  isFetching: boolean;
  onRefresh: () => void;
  /** Rows that are left out. */
  dropped: number;
  action?: string;
}

/** How old the rows are, with a way to new ones, and how many could not be read. */
export function Freshness({ at, isFetching, onRefresh, dropped, action = 'Refresh' }: Props) {
  return (
    <p className="pb-jobs-freshness">
      {dropped > 0 && (
        <span>
          {count(dropped, 'row')} could not be read and {dropped === 1 ? 'is' : 'are'} left out.
        </span>
      )}
      {at > 0 && (
        <span>
          As of <InstantText at={at} />
        </span>
      )}
      <Button variant="link" isInline isDisabled={isFetching} onClick={onRefresh}>
        {action}
      </Button>
    </p>
  );
}
