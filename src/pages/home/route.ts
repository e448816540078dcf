import type { RouteObject } from 'react-router-dom';

/** Home, at the root of the application. */
export const homeRoute = {
  index: true,
  lazy: async () => ({ Component: (await import('./HomePage')).HomePage }),
} satisfies RouteObject;
