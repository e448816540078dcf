import { defineConfig } from 'vite';

/** The browser's engine as one file for Node. */
export default defineConfig({
  resolve: { tsconfigPaths: true },
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: 'scripts/causes/main.ts',
    outDir: '.cache/causes',
    target: 'node20',
    minify: false,
    rolldownOptions: { output: { entryFileNames: 'causes.mjs' } },
  },
});
