import { Skeleton } from '@patternfly/react-core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { NotComputed } from '@/ui/NotComputed';
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

/** The states of a card: those of every query, and figures that the service has not computed yet (`null`). */
export function CardState<Q extends Watched>({ query, what, children }: Props<Q>) {
  return (
    <QueryState
      query={query}
      what={what}
      service="Packit"
      headingLevel="h3"
      skeleton={<CardSkeleton what={what} />}
      absent={<NotComputed query={query} />}
    >
      {children}
    </QueryState>
  );
}
