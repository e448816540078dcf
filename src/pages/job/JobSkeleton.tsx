import { Skeleton } from '@patternfly/react-core';

/** The places of a job's page while it loads. */
export function JobSkeleton({ what }: { what: string }) {
  return (
    <>
      <Skeleton height="1.5rem" width="60%" screenreaderText={`Loading the ${what}`} />
      <div className="pb-job-grid">
        <div className="pb-job-main">
          <Skeleton height="10rem" />
          <Skeleton height="16rem" />
        </div>
        <Skeleton height="26rem" />
      </div>
    </>
  );
}
