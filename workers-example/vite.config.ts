import { defineConfig } from 'vite'

/** Builds the page into dist, which wrangler serves. Imports are resolved as tsconfig.json says. */
export default defineConfig({
  root: `${import.meta.dirname}/web`,
  resolve: { tsconfigPaths: true },
  build: { outDir: '../dist', emptyOutDir: true },
})
