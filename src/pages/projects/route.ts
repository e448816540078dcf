import type { RouteObject } from 'react-router-dom';

const lazy = async () => ({ Component: (await import('./ProjectsPage')).ProjectsPage });

/** All projects, those of a forge, and those of a namespace: the service lists only namespaces without a slash (facts/packit.md 8.1). */
export const projectsRoutes = [
  { path: 'projects', lazy },
  { path: 'projects/:forge', lazy },
  { path: 'projects/:forge/:namespace', lazy },
] satisfies RouteObject[];
