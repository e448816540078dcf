import { Button, EmptyState, EmptyStateBody } from '@patternfly/react-core';
import HourglassHalfIcon from '@patternfly/react-icons/dist/esm/icons/hourglass-half-icon';

interface Props {
  query: { isFetching: boolean; refetch: () => Promise<unknown> };
  headingLevel?: 'h2' | 'h3';
}

/** Figures that Packit computes in the background are `null` until then (facts/packit.md 1.9). */
export function NotComputed({ query, headingLevel = 'h3' }: Props) {
  return (
    <EmptyState
      variant="sm"
      icon={HourglassHalfIcon}
      headingLevel={headingLevel}
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
