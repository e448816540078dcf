import {
  DescriptionList,
  DescriptionListDescription,
  DescriptionListGroup,
  DescriptionListTerm,
} from '@patternfly/react-core';
import type { ReactNode } from 'react';

interface Props {
  label: string;
  /** Name and value; an entry whose value is null or undefined is left out. */
  facts: readonly (readonly [name: string, value: ReactNode])[];
}

/** A list of named facts. */
export function Facts({ label, facts }: Props) {
  return (
    <DescriptionList isCompact aria-label={label} className="pb-facts">
      {facts
        .filter(([, value]) => value !== null && value !== undefined)
        .map(([name, value]) => (
          <DescriptionListGroup key={name}>
            <DescriptionListTerm>{name}</DescriptionListTerm>
            <DescriptionListDescription>{value}</DescriptionListDescription>
          </DescriptionListGroup>
        ))}
    </DescriptionList>
  );
}
