import { Card, CardBody, Title } from '@patternfly/react-core';
import { type ReactNode, useId } from 'react';

/** One number per hour: its name, and room of a fixed size whatever state it is in. */
export function RateCard({ name, children }: { name: string; children: ReactNode }) {
  const id = useId();
  return (
    <Card component="section" aria-labelledby={id} className="pb-rate">
      <CardBody>
        <Title headingLevel="h2" size="md" id={id}>
          {name}
        </Title>
        {children}
      </CardBody>
    </Card>
  );
}
