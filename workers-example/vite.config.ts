import { defineConfig } from 'vite'

/** Builds the page into dist, which wrangler serves. It takes the package from its source, as the Worker does. */
export default defineConfig({
  root: `${import.meta.dirname}/web`,
  resolve: { alias: [{ find: /^bonsai-openai\/(.+)$/, replacement: `${import.meta.dirname}/../src/$1.ts` }] },
  build: { outDir: '../dist', emptyOutDir: true },
})
