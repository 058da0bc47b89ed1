import { readFile } from 'node:fs/promises'
import { defineConfig, type Options } from 'tsup'

/** Without bundling, esbuild leaves specifiers as they are: `.ts` in src has to become `.js` in dist. */
const specifiers: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'ts-to-js',
  setup(build) {
    build.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8')
      return { loader: 'ts', contents: text.replace(/((?:from|import\()\s*'\.{1,2}\/[^']+)\.ts'/g, "$1.js'") }
    })
  },
}

export default defineConfig({
  entry: ['src/**/*.ts'],
  format: 'esm',
  bundle: false,
  sourcemap: true,
  clean: true,
  silent: true,
  target: 'es2022',
  dts: false,
  esbuildPlugins: [specifiers],
})
