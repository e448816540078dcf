import { Button } from '@patternfly/react-core';
import { FEWEST_FOR_MEDIAN } from '@/domain/earlier-builds';
import { count } from '@/lib/format';
import type { Usual } from './read-usual';

interface Props {
  /** Undefined: not asked for, or not answered yet. */
  usual: Usual | undefined;
  error: Error | null;
  isFetching: boolean;
  onAsk: () => void;
}

/** What the usual times in the table rest on, or the way to ask for them. */
export function UsualTimes({ usual, error, isFetching, onAsk }: Props) {
  if (usual === undefined)
    return (
      <p>
        {error !== null && `Could not load the usual times: ${error.message}. `}
        <Button variant="link" isInline isDisabled={isFetching} onClick={onAsk}>
          {isFetching ? 'Asking Copr …' : 'Compare with usual times'}
        </Button>
      </p>
    );
  const { times, looked } = usual;
  const basis = looked === 1 ? 'the one earlier build' : `the last ${count(looked, 'earlier build')}`;
  return (
    <p className="pb-quiet">
      {looked === 0 && 'No earlier build of the package succeeded: there is no usual time.'}
      {looked > 0 && times.size === 0 && `Too few times to compare with: ${basis} of the package that succeeded told `}
      {looked > 0 && times.size === 0 && `fewer than ${FEWEST_FOR_MEDIAN} for each chroot.`}
      {times.size > 0 &&
        `Usual times are medians of the good chroots of ${basis} of the package that succeeded, in any directory; a chroot with fewer than ${FEWEST_FOR_MEDIAN} has none.`}
    </p>
  );
}
