import { Skeleton } from '@patternfly/react-core';

/** The places of a build's page while its parts are asked for. */
export function BuildSkeleton() {
  return (
    <div className="pb-copr-grid" key="skeleton" aria-busy="true">
      <div className="pb-copr-main">
        <Skeleton height="12rem" screenreaderText="Loading the build" />
        <Skeleton height="20rem" />
      </div>
      <Skeleton height="26rem" />
    </div>
  );
}
