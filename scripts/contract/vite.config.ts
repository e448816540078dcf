import { defineConfig } from 'vite';

/** The readers as one file for Node. */
export default defineConfig({
  resolve: { tsconfigPaths: true },
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: 'scripts/contract/main.ts',
    outDir: '.cache/contract',
    target: 'node20',
    minify: false,
    rolldownOptions: { output: { entryFileNames: 'contract.mjs' } },
  },
});
