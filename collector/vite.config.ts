import { defineConfig } from 'vite';

/** One plain file for Node with all it needs, so that it also runs where nothing is installed. */
export default defineConfig({
  resolve: { tsconfigPaths: true },
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: 'collector/main.ts',
    outDir: '.cache/collector',
    target: 'node20',
    minify: false,
    rolldownOptions: { output: { entryFileNames: 'collect.mjs' } },
  },
});
