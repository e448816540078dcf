import type { RouteObject } from 'react-router-dom';
import { aboutRoute } from '@/pages/about/route';
import { coprRoute } from '@/pages/copr/route';
import { coprBuildRoute } from '@/pages/copr-build/route';
import { coprLogsRoute } from '@/pages/copr-logs/route';
import { coprMonitorRoute } from '@/pages/copr-monitor/route';
import { coprOwnerRoute } from '@/pages/copr-owner/route';
import { coprPackageRoute } from '@/pages/copr-package/route';
import { coprProjectRoutes } from '@/pages/copr-project/route';
import { faqRoute } from '@/pages/faq/route';
import { homeRoute } from '@/pages/home/route';
import { jobRoutes } from '@/pages/job/route';
import { jobsRoutes } from '@/pages/jobs/route';
import { logCompareRoute } from '@/pages/log-compare/route';
import { logsRoute } from '@/pages/logs/route';
import { namespacesRoute } from '@/pages/namespaces/route';
import { pipelineRoute } from '@/pages/pipeline/route';
import { pipelinesRoute } from '@/pages/pipelines/route';
import { projectRoute } from '@/pages/project/route';
import { projectsRoutes } from '@/pages/projects/route';
import { statusRoute } from '@/pages/status/route';
import { usageRoute } from '@/pages/usage/route';
import { watchedRoute } from '@/pages/watched/route';
import { NotFound } from './NotFound';
import { PageError } from './PageError';
import { PageLoading } from './PageLoading';
import { RootError } from './RootError';
import { redirectRoutes } from './redirects';
import { Shell } from './Shell';

const pages: RouteObject[] = [
  homeRoute,
  ...jobsRoutes,
  ...jobRoutes,
  logsRoute,
  logCompareRoute,
  pipelinesRoute,
  pipelineRoute,
  usageRoute,
  watchedRoute,
  namespacesRoute,
  statusRoute,
  faqRoute,
  aboutRoute,
  ...projectsRoutes,
  projectRoute,
  coprBuildRoute,
  coprLogsRoute,
  coprRoute,
  coprOwnerRoute,
  ...coprProjectRoutes,
  coprPackageRoute,
  coprMonitorRoute,
  ...redirectRoutes,
  { path: '*', Component: NotFound },
];

/** Every page, inside two error boundaries: the inner one keeps masthead and navigation. */
export const routes: RouteObject[] = [
  {
    Component: Shell,
    ErrorBoundary: RootError,
    HydrateFallback: PageLoading,
    children: [{ ErrorBoundary: PageError, children: pages }],
  },
];
