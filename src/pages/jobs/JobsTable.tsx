import { Skeleton } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, type ThProps, Tr } from '@patternfly/react-table';
import { memo } from 'react';
import type { Job, JobList } from '@/domain/job';
import { CELLS, headOf } from './cells';
import { isWide, LISTS } from './lists';
import type { ColumnKey, JobsSearch } from './search';

interface Props {
  list: JobList;
  /** undefined: as many placeholders as a page has rows. */
  jobs: readonly Job[] | undefined;
  search: JobsSearch;
  onSort: (sort: ColumnKey, dir: 'asc' | 'desc') => void;
  /** What is shown belongs to another page of the table, and the right one is on its way. */
  isBusy?: boolean;
}

/** Shares of the width. Columns keep it whatever the rows hold, so that nothing jumps when they come. */
const SHARES: Readonly<Record<ColumnKey, number>> = {
  type: 9,
  job: 4.5,
  status: 9.5,
  project: 11,
  trigger: 8,
  targets: 19,
  ref: 10.5,
  logs: 4.5,
  build: 8,
  note: 8,
  submitted: 8,
};

const ONE_TARGET = 11;

function widthsOf(list: JobList): Partial<Record<ColumnKey, string>> {
  const { columns, hasOneTarget = false } = LISTS[list];
  const shareOf = (column: ColumnKey) => (hasOneTarget && column === 'targets' ? ONE_TARGET : SHARES[column]);
  const sum = columns.reduce((total, column) => total + shareOf(column), 0);
  return Object.fromEntries(columns.map((column) => [column, `${((shareOf(column) / sum) * 100).toFixed(2)}%`]));
}

/** Rows hold up to a dozen links each: only those whose job changed are made again. */
const Row = memo(function Row({ job, list }: { job: Job; list: JobList }) {
  return (
    <Tr>
      {LISTS[list].columns.map((column) => (
        <Td key={column} dataLabel={headOf(list, column)} className={`pb-jobs-${column}`}>
          {CELLS[column](job)}
        </Td>
      ))}
    </Tr>
  );
});

function SkeletonRows({ list, rows }: { list: JobList; rows: number }) {
  return Array.from({ length: rows }, (_, row) => row).map((row) => (
    <Tr key={row} className="pb-jobs-skeleton">
      {LISTS[list].columns.map((column) => (
        <Td key={column} dataLabel={headOf(list, column)} className={`pb-jobs-${column}`}>
          <Skeleton
            width="70%"
            {...(row === 0 && column === 'status' ? { screenreaderText: `Loading the ${LISTS[list].many}` } : {})}
          />
        </Td>
      ))}
    </Tr>
  ));
}

/** Jobs as a compact table with a head that stays; stacked cards where it is narrow. */
export function JobsTable({ list, jobs, search, onSort, isBusy = false }: Props) {
  const { title, columns } = LISTS[list];
  const widths = widthsOf(list);
  const sortOf = (column: ColumnKey): { sort?: NonNullable<ThProps['sort']> } => {
    if (column === 'logs') return {};
    return {
      sort: {
        columnIndex: columns.indexOf(column),
        sortBy: { index: columns.indexOf(search.sort), direction: search.dir, defaultDirection: 'asc' },
        onSort: (_event, _index, direction) => onSort(column, direction),
      },
    };
  };
  return (
    <Table
      aria-label={title}
      variant="compact"
      isStickyHeader
      gridBreakPoint={isWide(list) ? 'grid-xl' : 'grid-lg'}
      className={`pb-jobs-table ${isBusy ? 'pb-jobs-turning' : ''}`}
      aria-busy={isBusy || jobs === undefined}
    >
      <Thead>
        <Tr>
          {columns.map((column) => (
            <Th key={column} modifier="wrap" style={{ width: widths[column] }} {...sortOf(column)}>
              {headOf(list, column)}
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {jobs === undefined ? (
          <SkeletonRows list={list} rows={search.perPage} />
        ) : (
          jobs.map((job) => <Row key={job.key} job={job} list={list} />)
        )}
      </Tbody>
    </Table>
  );
}
