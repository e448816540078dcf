import { Skeleton } from '@patternfly/react-core';

/** Holds the room of a cause while its log is read. */
export function CauseSkeleton({ subject }: { subject: string }) {
  return (
    <div aria-busy="true">
      <p className="pb-cause-head pb-quiet" role="status">
        <span>
          Reading the log of <bdi className="pb-code">{subject}</bdi> …
        </span>
      </p>
      <div className="pb-cause-text">
        <Skeleton width="70%" screenreaderText="Looking for the cause" />
      </div>
      <div className="pb-evidence">
        <Skeleton height="100%" screenreaderText="Looking for its lines" />
      </div>
      <p className="pb-cause-actions" />
      <p className="pb-cause-hint" />
    </div>
  );
}
