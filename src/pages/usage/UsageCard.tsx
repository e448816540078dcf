import { Button, Card, CardBody, EmptyState, EmptyStateBody, Skeleton, Title } from '@patternfly/react-core';
import HourglassHalfIcon from '@patternfly/react-icons/dist/esm/icons/hourglass-half-icon';
import type { UseQueryResult } from '@tanstack/react-query';
import { type ReactNode, useId } from 'react';
import { QueryState } from '@/ui/QueryState';

/** Figures that the service computes in the background are `null` until then. */
function NotReady({ query }: { query: UseQueryResult<unknown> }) {
  return (
    <EmptyState
      variant="sm"
      icon={HourglassHalfIcon}
      headingLevel="h3"
      titleText="Packit is still computing these figures"
    >
      <EmptyStateBody>
        <p role="status">This page asks again by itself, more and more rarely, for some minutes.</p>
        <Button variant="link" isInline isDisabled={query.isFetching} onClick={() => void query.refetch()}>
          Ask now
        </Button>
      </EmptyStateBody>
    </EmptyState>
  );
}

interface Props<T> {
  name: string;
  query: UseQueryResult<T>;
  children: (data: NonNullable<T>) => ReactNode;
  /** Has many rows. */
  isTall?: boolean;
}

/** One figure of a tab: its name, and room of a fixed size whatever state it is in. */
export function UsageCard<T>({ name, query, children, isTall = false }: Props<T>) {
  const id = useId();
  return (
    <Card component="section" aria-labelledby={id} className={`pb-usage-card ${isTall ? 'pb-usage-tall' : ''}`}>
      <CardBody>
        <Title headingLevel="h2" size="md" id={id}>
          {name}
        </Title>
        <QueryState
          query={query}
          what={`“${name}”`}
          headingLevel="h3"
          skeleton={<Skeleton height="22rem" screenreaderText={`Loading ${name}`} />}
          absent={<NotReady query={query} />}
        >
          {children}
        </QueryState>
      </CardBody>
    </Card>
  );
}
