import type { RouteObject } from 'react-router-dom';

/** One pipeline, at today's dashboard's address. */
export const pipelineRoute = {
  path: 'pipeline/:id',
  lazy: async () => ({ Component: (await import('./PipelinePage')).PipelinePage }),
} satisfies RouteObject;
