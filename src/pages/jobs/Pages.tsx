import { Pagination } from '@patternfly/react-core';
import { PER_PAGE } from './search';
import type { JobsAddress } from './use-jobs-address';

interface Props {
  address: JobsAddress;
  /** Rows up to the end of the table where it is known; undefined: there may be more. */
  itemCount: number | undefined;
  /** What a page holds: rows, or pipelines with all their jobs. */
  unit: 'rows' | 'pipelines';
}

const TITLES = {
  page: '',
  pages: '',
  items: '',
  itemsPerPage: 'Rows per page',
  toPreviousPageAriaLabel: 'Previous page',
  toNextPageAriaLabel: 'Next page',
  toFirstPageAriaLabel: 'First page',
  currPageAriaLabel: 'Page',
  optionsToggleAriaLabel: '',
  paginationAriaLabel: 'Pages of the table',
};

/** Pages of a table whose length the service does not tell. */
export function Pages({ address: { search, change }, itemCount, unit }: Props) {
  return (
    <Pagination
      variant="bottom"
      isStatic
      isCompact
      dropDirection="up"
      page={search.page}
      perPage={search.perPage}
      perPageOptions={PER_PAGE.map((value) => ({ title: String(value), value }))}
      {...(itemCount === undefined ? {} : { itemCount })}
      titles={{ ...TITLES, perPageSuffix: `${unit} per page` }}
      toggleTemplate={() => (
        <>
          Page {search.page}, {search.perPage} {unit}
        </>
      )}
      onSetPage={(_event, page) => change({ page })}
      onPerPageSelect={(_event, perPage) => change({ perPage })}
    />
  );
}
