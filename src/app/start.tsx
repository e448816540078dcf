import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router-dom';
import { applyConfig } from '@/lib/config';
import { readConfigFile } from '@/lib/config-file';
import { ConfigProblem } from './ConfigProblem';
import { reloadAfterDeployment } from './new-deployment';
import { createQueryClient } from './query-client';
import { routes } from './routes';
import { guardHtml } from './trusted-types';

/** Reads the configuration, then shows the app; a configuration that cannot be used is a page of its own. */
export async function start(root: HTMLElement): Promise<void> {
  guardHtml();
  reloadAfterDeployment();
  const view = createRoot(root);
  try {
    applyConfig(await readConfigFile());
  } catch (error) {
    view.render(<ConfigProblem error={error} />);
    return;
  }
  const router = createBrowserRouter(routes, { basename: import.meta.env.BASE_URL });
  view.render(
    <StrictMode>
      <QueryClientProvider client={createQueryClient()}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  );
}
