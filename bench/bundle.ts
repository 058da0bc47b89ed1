import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Plugin } from 'esbuild'
import { gzip } from '../scripts/bundle.ts'

/** Leaves out the schema libraries that xsai loads only when a tool is made with one of them. */
const optional: Plugin = {
  name: 'optional',
  setup({ onResolve }) {
    onResolve({ filter: /^[^.]/ }, ({ path, importer, kind }) =>
      kind === 'dynamic-import' && importer.includes('/xsschema/') ? { path, external: true } : undefined,
    )
  },
}

/** What is made for a run, and can be thrown away. */
export const cache: string = join(import.meta.dirname, '.cache')

/** A bundle as wrangler would upload it, but minified. */
export interface Bundle {
  text: string
  bytes: number
  gzip: number
}

/** Bundles a module given as source text, with esbuild and the export conditions of Workers. */
export async function bundleForWorkers(source: string, format: 'esm' | 'iife' = 'esm'): Promise<Bundle> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: import.meta.dirname, loader: 'ts' },
    bundle: true,
    minify: true,
    format,
    ...(format === 'iife' && { globalName: 'program' }),
    platform: 'browser',
    target: 'es2022',
    conditions: ['workerd', 'worker', 'browser'],
    external: ['node:*', 'cloudflare:*'],
    plugins: [optional],
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    logLevel: 'error',
    write: false,
  })
  const text = outputFiles[0]?.text ?? ''
  return { text, bytes: Buffer.byteLength(text), gzip: gzip(text) }
}

/** Bundles a module into a file of the cache, and gives its path. */
export async function bundleToFile(name: string, source: string): Promise<string> {
  mkdirSync(cache, { recursive: true })
  const file = join(cache, name)
  writeFileSync(file, (await bundleForWorkers(source)).text)
  return file
}
