import { Button, EmptyState, EmptyStateBody, Skeleton } from '@patternfly/react-core';
import ExclamationTriangleIcon from '@patternfly/react-icons/dist/esm/icons/exclamation-triangle-icon';
import type { ReactNode } from 'react';
import { ApiError } from '@/lib/api-error';
import { tryNow } from '@/lib/traffic';
import { InstantText } from './InstantText';
import { ServiceStatus } from './ServiceStatus';
import { SlowNote } from './SlowNote';
import { useRecovery } from './use-recovery';

/** What is read of a query's result: `ui` fetches nothing itself. */
interface Watched {
  data: unknown;
  error: Error | null;
  failureReason: Error | null;
  /** Epoch ms of the data. */
  dataUpdatedAt: number;
  isFetching: boolean;
  refetch: () => Promise<unknown>;
}

interface Props<Q extends Watched> {
  query: Q;
  /** What is loaded, for sentences: "the builds". */
  what: string;
  children: (data: NonNullable<Q['data']>) => ReactNode;
  /** Who is asked, for the word on who is slow. */
  service: string;
  /** Room to hold while loading, so that nothing jumps: a CSS length, or a skeleton of its own. */
  skeleton?: string | ReactNode;
  headingLevel?: 'h2' | 'h3';
  /** Said when the service answers that there is nothing (`null`). */
  absent?: ReactNode;
  /** Said instead of the general failure for errors that mean something here (404: gone). null: no special case. */
  explain?: (error: Error) => Explained | null;
}

interface Explained {
  /** Null: a failure as any other, of which `body` says more. */
  title: string | null;
  body: ReactNode;
}

const sentence = (error: Error): string =>
  error instanceof ApiError ? error.message : `Packboard itself failed: ${error.message}`;

function Retry({ query }: { query: Watched }) {
  return (
    <Button
      variant="link"
      isInline
      isDisabled={query.isFetching}
      onClick={() => {
        tryNow();
        void query.refetch();
      }}
    >
      {query.isFetching ? 'Trying again …' : 'Try again'}
    </Button>
  );
}

/**
 * Data first: a failed refresh is said above the data and never replaces it. Without data: a skeleton of the final size,
 * after 5 s a word on who is slow, and on failure which service answered what, with a way to try again.
 */
export function QueryState<Q extends Watched>({
  query,
  what,
  service,
  children,
  skeleton = '12rem',
  headingLevel = 'h2',
  explain,
  absent = <p className="pb-quiet">The service does not tell {what}.</p>,
}: Props<Q>) {
  const { data, error } = query;
  useRecovery(error, query.refetch);
  if (data !== undefined)
    return (
      <>
        {error !== null && (
          <p className="pb-stale" role="status">
            <ExclamationTriangleIcon /> Could not refresh {what}: {sentence(error)}. Shown as of{' '}
            <InstantText at={query.dataUpdatedAt} />. <Retry query={query} />
          </p>
        )}
        {data === null ? absent : children(data)}
      </>
    );
  if (error === null)
    return (
      <div className="pb-loading" aria-busy="true">
        {typeof skeleton === 'string' ? <Skeleton height={skeleton} screenreaderText={`Loading ${what}`} /> : skeleton}
        <SlowNote reason={query.failureReason} service={service} />
      </div>
    );
  const special = explain?.(error) ?? null;
  const isFault = special === null || special.title === null;
  return (
    <EmptyState
      variant="sm"
      status={isFault ? 'danger' : 'info'}
      headingLevel={headingLevel}
      titleText={special?.title ?? `Could not load ${what}`}
    >
      <EmptyStateBody>
        <div role="alert" className="pb-wrap">
          {special?.body ?? `${sentence(error)}.`}
        </div>
        <Retry query={query} />
        {isFault && error instanceof ApiError && <ServiceStatus service={error.service} />}
      </EmptyStateBody>
    </EmptyState>
  );
}
