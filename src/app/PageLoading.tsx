import { Skeleton } from '@patternfly/react-core';
import { Shell } from './Shell';

/** The shell with room for a page whose code is on its way. */
export function PageLoading() {
  return (
    <Shell>
      <Skeleton height="80vh" screenreaderText="Loading the page" />
    </Shell>
  );
}
