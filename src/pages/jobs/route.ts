import type { RouteObject } from 'react-router-dom';

const lazy = async () => ({ Component: (await import('./JobsPage')).JobsPage });

/** `/jobs`, and one address per kind as `JOB_LISTS` words them; the page reads its kind from the address. */
export const jobsRoutes = [
  { path: 'jobs', lazy },
  { path: 'jobs/copr', lazy },
  { path: 'jobs/srpm', lazy },
  { path: 'jobs/koji', lazy },
  { path: 'jobs/koji-downstream', lazy },
  { path: 'jobs/koji-tag-requests', lazy },
  { path: 'jobs/testing-farm', lazy },
  { path: 'jobs/propose-downstream', lazy },
  { path: 'jobs/pull-from-upstream', lazy },
  { path: 'jobs/bodhi', lazy },
  { path: 'jobs/openscanhub', lazy },
  { path: 'jobs/log-detective', lazy },
] satisfies RouteObject[];
