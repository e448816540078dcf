import type { Chroot } from './chroot';
import type { RawStatus } from './status';

/** Builds and tests of one pull request or branch, of all its pushes (`GET /projects/.../prs`, `/branches`). */
export interface Activity {
  /** Number of the pull request or name of the branch. */
  id: string;
  /** Newest first by the service's own ids: the API gives no times. */
  builds: readonly ActivityBuild[];
}

export interface ActivityBuild extends RawStatus {
  kind: 'copr' | 'koji' | 'srpm' | 'testing-farm';
  /** Copr build id, Koji task id, SRPM build id or Testing Farm request; null before submission. */
  buildId: string | null;
  targets: readonly (RawStatus & { chroot: Chroot })[];
  web: string | null;
}

export interface Release {
  tag: string;
  commit: string | null;
}
