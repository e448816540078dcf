import { Button } from '@patternfly/react-core';

interface Props {
  /** What the button loads: "100 older builds". */
  what: string;
  hasMore: boolean;
  isLoading: boolean;
  error: Error | null;
  onMore: () => void;
}

/** The way to older rows, and what failed on it. */
export function LoadMore({ what, hasMore, isLoading, error, onMore }: Props) {
  return (
    <div className="pb-cp-more">
      {error !== null && (
        <p role="status">
          Could not load {what}: {error.message}.
        </p>
      )}
      {hasMore && (
        <Button variant="secondary" isLoading={isLoading} isDisabled={isLoading} onClick={onMore}>
          Load {what}
        </Button>
      )}
    </div>
  );
}
