import { Button } from '@patternfly/react-core';
import { useId } from 'react';
import type { JobList } from '@/domain/job';
import { headOf } from './cells';
import { isWide, LISTS } from './lists';
import type { JobsAddress } from './use-jobs-address';

interface Props {
  list: JobList;
  address: JobsAddress;
}

/** Order of the rows where the table is cards, which have no heads to press. */
export function SortBy({ list, address: { search, change } }: Props) {
  const id = useId();
  const { sort, dir } = search;
  const columns = LISTS[list].columns.filter((column) => column !== 'logs');
  const [now, then, next] =
    dir === 'asc' ? (['Ascending', 'descending', 'desc'] as const) : (['Descending', 'ascending', 'asc'] as const);
  return (
    <div className={`pb-jobs-sort ${isWide(list) ? 'pb-jobs-sort-wide' : ''}`}>
      <label htmlFor={id}>Sort by</label>
      <select
        id={id}
        value={sort}
        onChange={({ target }) => {
          const column = columns.find((one) => one === target.value);
          if (column !== undefined) change({ sort: column, dir: column === 'submitted' ? 'desc' : 'asc' });
        }}
      >
        {columns.map((column) => (
          <option key={column} value={column}>
            {headOf(list, column)}
          </option>
        ))}
      </select>
      <Button variant="secondary" aria-label={`${now}, change to ${then}`} onClick={() => change({ sort, dir: next })}>
        {now}
      </Button>
    </div>
  );
}
