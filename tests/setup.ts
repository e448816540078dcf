import '@testing-library/jest-dom/vitest';
import { server } from '@mocks/node';
import { cleanup, configure } from '@testing-library/react';
import { lightScreen } from '@tests/match-media';
import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest';
import { applyConfig } from '@/lib/config';
import { forgetTraffic } from '@/lib/traffic';

window.matchMedia = lightScreen;
window.scrollTo = () => undefined;
configure({ asyncUtilTimeout: 15_000 });

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
beforeEach(() => {
  applyConfig(null);
  forgetTraffic();
  localStorage.clear();
});
afterEach(() => {
  vi.useRealTimers();
  cleanup();
  server.resetHandlers();
});
afterAll(async () => {
  await vi.dynamicImportSettled(); // parts that a page loads late would come when all is torn down
  server.close();
});
