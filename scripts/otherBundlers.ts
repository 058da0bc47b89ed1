import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { nodeResolve } from '@rollup/plugin-node-resolve'
import { rollup } from 'rollup'
import { minify } from 'terser'
import webpack from 'webpack'
import { gzip, root } from './bundle.ts'

/** Gzip bytes of a program bundled by rollup with terser. */
export async function rollupSize(source: string): Promise<number> {
  return inFolder(source, async (input) => {
    const built = await rollup({ input, plugins: [nodeResolve()], logLevel: 'silent' })
    const { output } = await built.generate({ format: 'esm' })
    await built.close()
    const { code = '' } = await minify(output[0].code, { module: true })
    return gzip(code)
  })
}

/** Gzip bytes of a program bundled by webpack with its defaults for production. */
export async function webpackSize(source: string): Promise<number> {
  return inFolder(source, async (entry, folder) => {
    const compiler = webpack({
      mode: 'production',
      target: 'webworker',
      entry,
      experiments: { outputModule: true },
      output: { path: folder, filename: 'out.js', library: { type: 'module' } },
    })
    await new Promise<void>((resolve, reject) => {
      compiler.run((error, stats) =>
        error || stats?.hasErrors() ? reject(error ?? new Error(stats?.toString())) : resolve(),
      )
    })
    return gzip(readFileSync(join(folder, 'out.js'), 'utf8'))
  })
}

/** The program lies inside the project, so that the package's own name resolves. */
async function inFolder<T>(source: string, work: (file: string, folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(root, '.cache-'))
  const file = join(folder, 'program.js')
  writeFileSync(file, source)
  try {
    return await work(file, folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
