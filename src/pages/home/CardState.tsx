import { Button, EmptyState, EmptyStateBody, Skeleton } from '@patternfly/react-core';
import HourglassHalfIcon from '@patternfly/react-icons/dist/esm/icons/hourglass-half-icon';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { QueryState } from '@/ui/QueryState';

type Watched = Pick<
  UseQueryResult<unknown>,
  'data' | 'error' | 'refetch' | 'failureReason' | 'dataUpdatedAt' | 'isFetching'
>;

interface Props<Q extends Watched> {
  query: Q;
  /** What is loaded, for sentences: "the builds". */
  what: string;
  children: (data: NonNullable<Q['data']>) => ReactNode;
}

/** Room of a card while it loads. */
export const CardSkeleton = ({ what }: { what: string }) => (
  <div className="pb-card-skeleton">
    <Skeleton height="100%" screenreaderText={`Loading ${what}`} />
  </div>
);

/** Figures that the service computes in the background are `null` until then. */
function NotComputed({ query }: { query: Watched }) {
  return (
    <EmptyState
      variant="sm"
      icon={HourglassHalfIcon}
      headingLevel="h3"
      titleText="Packit is still computing these figures"
    >
      <EmptyStateBody>
        <p role="status">This page asks again by itself for some minutes.</p>
        <Button variant="link" isInline isDisabled={query.isFetching} onClick={() => void query.refetch()}>
          Ask now
        </Button>
      </EmptyStateBody>
    </EmptyState>
  );
}

/** The states of a card: those of every query, and figures that the service has not computed yet (`null`). */
export function CardState<Q extends Watched>({ query, what, children }: Props<Q>) {
  return (
    <QueryState
      query={query}
      what={what}
      headingLevel="h3"
      skeleton={<CardSkeleton what={what} />}
      absent={<NotComputed query={query} />}
    >
      {children}
    </QueryState>
  );
}
