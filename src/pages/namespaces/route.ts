import type { RouteObject } from 'react-router-dom';

/** Who Packit works for. */
export const namespacesRoute = {
  path: 'namespaces',
  lazy: async () => ({ Component: (await import('./NamespacesPage')).NamespacesPage }),
} satisfies RouteObject;
