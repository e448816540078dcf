import { Button } from '@patternfly/react-core';
import ArrowUpIcon from '@patternfly/react-icons/dist/esm/icons/arrow-up-icon';
import type { JobList } from '@/domain/job';
import { count } from '@/lib/format';
import { LISTS } from './lists';

interface Props {
  list: JobList;
  waiting: number;
  page: number;
  onAccept: () => void;
}

/** Says that rows wait above those in view, and lets them in. Floats over the table, so that nothing moves. */
export function NewRows({ list, waiting, page, onAccept }: Props) {
  const { one, many } = LISTS[list];
  return (
    <div className="pb-jobs-pill" role="status">
      {waiting > 0 && (
        <Button variant="primary" size="sm" icon={<ArrowUpIcon />} onClick={onAccept}>
          {page === 1 ? count(waiting, `new ${one}`, `new ${many}`) : `${count(waiting, one, many)} moved to this page`}
        </Button>
      )}
    </div>
  );
}
