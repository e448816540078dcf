import type { RouteObject } from 'react-router-dom';
import { homeRoute } from '@/pages/home/route';
import { jobRoutes } from '@/pages/job/route';
import { jobsRoutes } from '@/pages/jobs/route';
import { logsRoute } from '@/pages/logs/route';
import { namespacesRoute } from '@/pages/namespaces/route';
import { pipelineRoute } from '@/pages/pipeline/route';
import { pipelinesRoute } from '@/pages/pipelines/route';
import { projectRoute } from '@/pages/project/route';
import { projectsRoutes } from '@/pages/projects/route';
import { usageRoute } from '@/pages/usage/route';
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
  pipelinesRoute,
  pipelineRoute,
  usageRoute,
  namespacesRoute,
  ...projectsRoutes,
  projectRoute,
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
