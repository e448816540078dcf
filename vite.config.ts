import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { leanCss } from './scripts/lean-css.ts';
import { leanTable } from './scripts/lean-table.ts';
import { licenses } from './scripts/licenses.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** Copr keeps crawlers away that pretend to be browsers: its proxies say what they are (facts/copr.md 1.0). */
const headers = { 'User-Agent': `packboard/${version}` };

/** Services without CORS, read through the own origin in development as nginx does in production (design.md 3). */
const proxy = {
  '/proxy/copr-results': {
    target: 'https://download.copr.fedorainfracloud.org',
    changeOrigin: true,
    headers,
    rewrite: (path: string) => path.replace('/proxy/copr-results', '/results'),
  },
  '/proxy/copr': {
    target: 'https://copr.fedorainfracloud.org',
    changeOrigin: true,
    headers,
    rewrite: (path: string) => path.replace('/proxy/copr', ''),
  },
};

/** Commit of the working tree; empty outside a checkout (a source archive, a container build without .git). */
function commit(): string {
  try {
    return execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return '';
  }
}

/** What the deployed site sends (facts/reliability-deployment.md 4.1), so that the browser tests run under it. */
const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ');

export default defineConfig(async ({ mode }) => {
  // Only where they are wanted: a production build loads no mock.
  const mocks = mode === 'mock' || mode === 'demo' ? await import('./mocks/vite-plugin.ts') : null;
  return {
    base: process.env.BASE_PATH ?? '/',
    define: {
      __APP_VERSION__: JSON.stringify(version),
      'import.meta.env.VITE_GIT_SHA': JSON.stringify(process.env.VITE_GIT_SHA ?? commit()),
    },
    plugins: [
      react(),
      leanTable(),
      licenses(),
      leanCss(/-on-(?:md|lg|xl)(?![\w-])/),
      mode === 'mock' && mocks?.mockServices(),
      mode === 'demo' && mocks?.mockWorker(),
    ],
    resolve: { tsconfigPaths: true },
    server: { ...(mode === 'mock' ? {} : { proxy }) },
    preview: { headers: { 'Content-Security-Policy': CSP, 'X-Content-Type-Options': 'nosniff' } },
    build: {
      manifest: true,
      target: 'es2022',
      modulePreload: { polyfill: false },
      outDir: mode === 'demo' ? 'dist-demo' : 'dist',
      assetsInlineLimit: 0,
      rolldownOptions: {
        // What the first page of every visit needs is one file: many small ones pack worse, 8 kB gzip in all.
        output: {
          codeSplitting: {
            groups: [{ name: 'shell', tags: ['$initial' as const], test: /^(?!.*(?:index\.html|src\/main\.tsx))/ }],
          },
        },
      },
    },
    test: {
      environment: 'jsdom',
      environmentOptions: { jsdom: { url: 'https://packboard.example/' } },
      include: ['src/**/*.test.{ts,tsx}', 'collector/**/*.test.ts', 'tests/{pages,contracts}/**/*.test.{ts,tsx}'],
      setupFiles: ['tests/setup.ts'],
      css: false,
      testTimeout: 60_000,
      server: { deps: { inline: [/@patternfly/] } },
    },
  };
});
