import { Button, Card, CardBody, Title } from '@patternfly/react-core';
import SyncAltIcon from '@patternfly/react-icons/dist/esm/icons/sync-alt-icon';
import { type ReactNode, useId } from 'react';

/** As far as a card needs to know what it shows. */
interface Shown {
  data: unknown;
  isFetching: boolean;
  refetch: () => unknown;
}

interface Props {
  name: string;
  /** Columns of twelve on a wide screen. */
  span: 4 | 6 | 8;
  /** Everything the card shows comes from these. */
  queries: readonly Shown[];
  children: ReactNode;
}

/** A card of Home: its name, a way to ask again, and room of a fixed size whatever state it is in. */
export function HomeCard({ name, span, queries, children }: Props) {
  const id = useId();
  const isFetching = queries.some((query) => query.isFetching);
  const hasData = queries.some(({ data }) => data !== undefined);
  return (
    <Card component="section" aria-labelledby={id} className={`pb-home-card pb-span-${span}`}>
      <div className="pb-home-card-head">
        <Title headingLevel="h2" size="md" id={id}>
          {name}
        </Title>
        {hasData && (
          <Button
            variant="plain"
            size="sm"
            hasNoPadding
            isDisabled={isFetching}
            aria-label={isFetching ? `Refreshing ${name}` : `Refresh ${name}`}
            icon={<SyncAltIcon className={isFetching ? 'pb-turning' : ''} />}
            onClick={() => {
              for (const query of queries) void query.refetch();
            }}
          />
        )}
      </div>
      <CardBody className="pb-home-card-body">{children}</CardBody>
    </Card>
  );
}
