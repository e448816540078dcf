import { EmptyState, EmptyStateBody } from '@patternfly/react-core';
import SearchIcon from '@patternfly/react-icons/dist/esm/icons/search-icon';
import type { ReactNode } from 'react';

interface Props {
  title: string;
  /** How what is missing comes about, or how to loosen the filters. */
  children: ReactNode;
  headingLevel?: 'h2' | 'h3';
}

/** Nothing exists, or nothing matches: what would be here, and what to do. */
export function EmptyNote({ title, children, headingLevel = 'h2' }: Props) {
  return (
    <EmptyState variant="sm" icon={SearchIcon} headingLevel={headingLevel} titleText={title}>
      <EmptyStateBody>{children}</EmptyStateBody>
    </EmptyState>
  );
}
