import { Button } from '@patternfly/react-core';
import type { UseQueryResult } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router-dom';
import type { Pipeline } from '@/domain/job';
import type { Page } from '@/domain/page';
import { count } from '@/lib/format';
import { InstantText } from '@/ui/InstantText';
import { PER_PAGE, type PipelinesSearch, pipelinesQuery } from './search';

interface Props {
  query: UseQueryResult<Page<Pipeline>>;
  page: Page<Pipeline>;
  search: PipelinesSearch;
}

/** How old the rows are, what was left out, and the way to other pages. The service gives no total. */
export function Foot({ query, page: { hasNext, dropped }, search }: Props) {
  const [params] = useSearchParams();
  const { page, perPage } = search;
  return (
    <div className="pb-pipelines-foot">
      <p className="pb-pipelines-freshness">
        {dropped > 0 && <span>{count(dropped, 'row')} could not be read and left out. </span>}
        As of <InstantText at={query.dataUpdatedAt} />{' '}
        <Button variant="link" isInline isDisabled={query.isFetching} onClick={() => void query.refetch()}>
          Refresh
        </Button>
      </p>
      <nav aria-label="Pages of the table" className="pb-pipelines-pages">
        {page > 1 && <Link to={pipelinesQuery(params, { page: page - 1 })}>Previous page</Link>}
        <span className="pb-number">Page {page}</span>
        {(hasNext || query.isPlaceholderData) && <Link to={pipelinesQuery(params, { page: page + 1 })}>Next page</Link>}
        <span className="pb-quiet">Rows on a page:</span>
        {PER_PAGE.map((size) => (
          <Link
            key={size}
            to={pipelinesQuery(params, { perPage: size })}
            aria-label={`${size} rows on a page`}
            aria-current={size === perPage ? 'true' : undefined}
            preventScrollReset
          >
            {size}
          </Link>
        ))}
      </nav>
    </div>
  );
}
