import type { RouteObject } from 'react-router-dom';

/** Packit's FAQ. */
export const faqRoute = {
  path: 'faq',
  lazy: async () => ({ Component: (await import('./FaqPage')).FaqPage }),
} satisfies RouteObject;
