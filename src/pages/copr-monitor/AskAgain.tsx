import { Button } from '@patternfly/react-core';

interface Props {
  label: string;
  monitor: { isFetching: boolean; refetch: () => Promise<unknown> };
}

/** Reads the whole monitor once more. */
export function AskAgain({ label, monitor: { isFetching, refetch } }: Props) {
  return (
    <Button variant="link" isInline isDisabled={isFetching} onClick={() => void refetch()}>
      {isFetching ? 'Reading …' : label}
    </Button>
  );
}
