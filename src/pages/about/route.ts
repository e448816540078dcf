import type { RouteObject } from 'react-router-dom';

/** Version, configuration, what the browser keeps, licenses. */
export const aboutRoute = {
  path: 'about',
  lazy: async () => ({ Component: (await import('./AboutPage')).AboutPage }),
} satisfies RouteObject;
