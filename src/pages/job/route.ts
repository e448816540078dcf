import type { RouteObject } from 'react-router-dom';

/** One page for each kind of job; the addresses are those that commit statuses link to (facts 2.4). */
export const jobRoutes = [
  { path: 'jobs/copr/:id', lazy: async () => ({ Component: (await import('./CoprBuildPage')).CoprBuildPage }) },
  { path: 'jobs/srpm/:id', lazy: async () => ({ Component: (await import('./SrpmBuildPage')).SrpmBuildPage }) },
  { path: 'jobs/koji/:id', lazy: async () => ({ Component: (await import('./KojiBuildPage')).KojiBuildPage }) },
  {
    path: 'jobs/koji-downstream/:id',
    lazy: async () => ({ Component: (await import('./KojiBuildPage')).KojiBuildPage }),
  },
  {
    path: 'jobs/koji-tag-request/:id',
    lazy: async () => ({ Component: (await import('./TagRequestPage')).TagRequestPage }),
  },
  { path: 'jobs/testing-farm/:id', lazy: async () => ({ Component: (await import('./TestRunPage')).TestRunPage }) },
  {
    path: 'jobs/propose-downstream/:id',
    lazy: async () => ({ Component: (await import('./SyncReleasePage')).ProposeDownstreamPage }),
  },
  {
    path: 'jobs/pull-from-upstream/:id',
    lazy: async () => ({ Component: (await import('./SyncReleasePage')).PullFromUpstreamPage }),
  },
  { path: 'jobs/bodhi/:id', lazy: async () => ({ Component: (await import('./BodhiUpdatePage')).BodhiUpdatePage }) },
  { path: 'jobs/openscanhub/:id', lazy: async () => ({ Component: (await import('./ScanPage')).ScanPage }) },
  {
    path: 'jobs/log-detective/:id',
    lazy: async () => ({ Component: (await import('./LogDetectivePage')).LogDetectivePage }),
  },
  {
    path: 'jobs/log-detective/group/:id',
    lazy: async () => ({ Component: (await import('./LogDetectiveGroupPage')).LogDetectiveGroupPage }),
  },
] satisfies RouteObject[];
