import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

export const root: string = join(import.meta.dirname, '..')

/** A program bundled as a user's bundler would: minified, from the built package. */
export interface Bundle {
  text: string
  bytes: number
  gzip: number
  /** Files of which something is left in the bundle, relative to the root. */
  files: string[]
}

/** Bundles a module given as source text; it imports the package by its name. */
export async function bundle(source: string): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: source, resolveDir: root, loader: 'js' },
    absWorkingDir: root,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    mainFields: ['module', 'main'],
    conditions: ['import'],
    legalComments: 'none',
    metafile: true,
    write: false,
  })
  const text = outputFiles[0]?.text ?? ''
  const inputs = Object.values(metafile.outputs)[0]?.inputs ?? {}
  const files = Object.keys(inputs).filter((file) => inputs[file]?.bytesInOutput)
  return { text, files, bytes: Buffer.byteLength(text), gzip: gzip(text) }
}

/** Bytes after `gzip -9`. */
export function gzip(text: string): number {
  return gzipSync(text, { level: 9 }).length
}

/** The source of a program that makes a client and calls one function. */
export function program(path: string, name: string): string {
  const client = name === 'createClient' ? '' : "export { createClient } from 'bonsai-openai/core'\n"
  return `${client}export { ${name} } from 'bonsai-openai/${path}'\n`
}

/** Names of the operations' functions, streaming versions included, aliases not. */
export function operationNames(): string[] {
  const folder = join(root, 'src/operations')
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .filter((file) => !/^export \{.* as /m.test(readFileSync(join(folder, file), 'utf8')))
    .map((file) => file.replace('.ts', ''))
}

/** Functions and classes that a folder's index exports, by the file that holds them. */
export function exportedValues(folder: 'core' | 'streams' | 'helpers'): { name: string; file: string }[] {
  const index = readFileSync(join(root, 'src', folder, 'index.ts'), 'utf8')
  return [...index.matchAll(/^export \{([^}]*)\} from '\.\/(\w+)\.ts'/gm)].flatMap(([, names = '', file = '']) =>
    names
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name && !name.startsWith('type '))
      .map((name) => ({ name, file })),
  )
}
