import { Card, CardBody, Skeleton, Title } from '@patternfly/react-core';
import type { UseQueryResult } from '@tanstack/react-query';
import { type ReactNode, useId } from 'react';
import { NotComputed } from '@/ui/NotComputed';
import { QueryState } from '@/ui/QueryState';

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
          service="Packit"
          headingLevel="h3"
          skeleton={<Skeleton height="22rem" screenreaderText={`Loading ${name}`} />}
          absent={<NotComputed query={query} />}
        >
          {children}
        </QueryState>
      </CardBody>
    </Card>
  );
}
