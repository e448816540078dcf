import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';
import { transport } from './answer.ts';
import { RECORDED_NOW, setClockOffset } from './clock.ts';
import { setFaults } from './faults.ts';
import { readFixturesFromDisk } from './fixtures-node.ts';
import { answerOverHttp } from './node-http.ts';

/** The configuration that leads the app to the mocked services; what is not mocked is off. */
const configFor = (base: string): string =>
  JSON.stringify({
    services: {
      packit: { api: `${base}mocks/packit/api` },
      copr: {
        api: `${base}proxy/copr/api_3`,
        results: `${base}proxy/copr-results`,
        web: 'https://copr.fedorainfracloud.org',
      },
      albs: null,
      testingFarm: {
        api: `${base}mocks/testing-farm/v0.1`,
        artifacts: 'https://artifacts.dev.testing-farm.io',
      },
      datagrepper: { api: `${base}mocks/datagrepper` },
      status: [
        { name: 'Packit', kind: 'cstate', url: `${base}mocks/status` },
        { name: 'Testing Farm', kind: 'cstate', url: `${base}mocks/testing-farm-status` },
        { name: 'Fedora infrastructure', kind: 'fedora', url: `${base}mocks/fedora-status` },
      ],
      faq: { url: `${base}mocks/faq/faq.md`, web: 'https://packit.dev/docs/faq' },
    },
    stats: `${base}mocks/stats`,
  });

type Next = (problem?: unknown) => void;
type Middleware = (request: IncomingMessage, response: ServerResponse, next: Next) => void;

/** Answers for the services below `/mocks/` and `/proxy/`, and for `/config.json`; everything else is the app's. */
function middleware(base: string): Middleware {
  return (request, response, next) => {
    const path = (request.url ?? '/').replace(/[?#].*$/, '');
    if (path === `${base}config.json`) {
      response.setHeader('Content-Type', 'application/json');
      response.setHeader('Cache-Control', 'no-store');
      response.end(configFor(base));
    } else if (path.startsWith(`${base}mocks/`) || path.startsWith(`${base}proxy/`)) {
      answerOverHttp(request, response).catch(next);
    } else next();
  };
}

/** `MOCK_CLOCK=recorded` keeps the recorded times; `MOCK_FAULT=copr-builds=503,usage=slow` makes services fail. */
function prepare(): void {
  readFixturesFromDisk();
  const isFixed = process.env.MOCK_CLOCK === 'recorded';
  transport.isHttp = true;
  transport.noStore = !isFixed; // shifted times are others at the next start
  setClockOffset(isFixed ? 0 : Date.now() - RECORDED_NOW);
  setFaults(process.env.MOCK_FAULT ?? '');
}

/** Serves the mocked services as real HTTP beside the app, in `vite` and in `vite preview`. */
export const mockServices = (): Plugin => ({
  name: 'mock-services',
  configureServer(server) {
    prepare();
    server.middlewares.use(middleware(server.config.base));
  },
  configurePreviewServer(server) {
    prepare();
    server.middlewares.use(middleware(server.config.base));
  },
});

/** Puts msw's service worker beside the demo's page. */
export const mockWorker = (): Plugin => ({
  name: 'mock-worker',
  apply: 'build',
  generateBundle() {
    const source = readFileSync(createRequire(import.meta.url).resolve('msw/mockServiceWorker.js'), 'utf8');
    this.emitFile({ type: 'asset', fileName: 'mockServiceWorker.js', source });
  },
});
