import { resolve } from 'node:path';
import { build } from 'vite';

const HERE = import.meta.dirname ?? new URL('.', import.meta.url).pathname;

/**
 * Builds `page` or `viewer` (what Chromium opens, with the engine's workers as the app has them), or `node` (the engine in one file
 * for Node).
 * Gives the folder.
 *
 * @param {'page' | 'viewer' | 'node'} what
 */
export async function buildBench(what) {
  const outDir = resolve(HERE, `../../.cache/bench-logs/${what}`);
  await build({
    configFile: false,
    root: HERE,
    base: './',
    publicDir: false,
    logLevel: 'warn',
    resolve: { alias: { '@': resolve(HERE, '../../src') } },
    ...(what === 'node' ? { ssr: { noExternal: true } } : {}),
    build: {
      outDir,
      emptyOutDir: true,
      target: what === 'node' ? 'node20' : 'es2022',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      ...(what === 'node'
        ? { ssr: resolve(HERE, 'node.ts'), rolldownOptions: { output: { entryFileNames: 'node.mjs' } } }
        : { rolldownOptions: { input: resolve(HERE, `${what}.html`) } }),
    },
  });
  return outDir;
}
