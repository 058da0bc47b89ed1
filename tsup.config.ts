import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { defineConfig, type Options } from 'tsup'

/** Without bundling, esbuild leaves specifiers as they are: `.ts` in the sources has to become `.js` in dist, and `../src/` there is `../`. */
const specifiers: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'ts-to-js',
  setup(build) {
    build.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8')
      const contents = text
        .replace(/((?:from|import\()\s*'\.{1,2}\/[^']+)\.ts'/g, "$1.js'")
        .replace(/from '\.\.\/src\//g, "from '../")
      return { loader: 'ts', contents }
    })
  },
}

const shared: Options = {
  format: 'esm',
  bundle: false,
  sourcemap: true,
  silent: true,
  target: 'es2022',
  dts: false,
  // The maps name files of src, which ships beside dist.
  esbuildOptions: (options) => {
    options.sourcesContent = false
  },
  esbuildPlugins: [specifiers],
}

/** What is checked of components: data that no entry leads to and no declaration names, so that it needs no maps. */
const checks = 'src/schemas/{shapes,exact,plain}/*.ts'

/** The one file that holds another package, so that the mock on a port needs nothing to be installed. */
const webSocketServer = 'bin/webSocketServer.ts'
const license = readFileSync('node_modules/ws/LICENSE', 'utf8')
/** What a bundled package in CommonJS gets Node's own modules by. */
const requireInESM = "import { createRequire } from 'node:module'\nconst require = createRequire(import.meta.url)"

export default defineConfig([
  { ...shared, entry: ['src/**/*.ts', `!${checks}`] },
  { ...shared, entry: [checks], outDir: 'dist/schemas', sourcemap: false },
  { ...shared, entry: ['bin/*.ts', `!${webSocketServer}`], outDir: 'dist/bin', sourcemap: false },
  {
    ...shared,
    entry: [webSocketServer],
    outDir: 'dist/bin',
    sourcemap: false,
    bundle: true,
    minify: true,
    platform: 'node',
    noExternal: ['ws'],
    external: ['bufferutil', 'utf-8-validate'],
    banner: { js: `/*! Holds ws (https://github.com/websockets/ws):\n\n${license}*/\n${requireInESM}` },
  },
])
