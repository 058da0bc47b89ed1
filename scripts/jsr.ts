import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/* Writes jsr.json from package.json and the files of src. With `--check` it writes nothing and fails where they differ. */
const root = join(import.meta.dirname, '..')

/** What of package.json is said to JSR too. */
export interface PackageJSON {
  version: string
  license: string
  exports: Record<string, string>
  dependencies: Record<string, string>
}

/** What the JSR registry reads. */
export interface JSR {
  name: string
  version: string
  license: string
  exports: Record<string, string>
  imports: Record<string, string>
  publish: { include: string[] }
}

/** Describes the package for JSR: as source, with each entry listed, since JSR knows no wildcards. */
export function toJSR({ version, license, exports, dependencies }: PackageJSON, files: string[]): JSR {
  return {
    name: '@bonsai/openai',
    version,
    license,
    exports: Object.fromEntries(Object.entries(exports).flatMap((entry) => expand(entry, files))),
    imports: Object.fromEntries(Object.entries(dependencies).map(([name, range]) => [name, `npm:${name}@${range}`])),
    publish: { include: ['src', 'jsr.json', 'README.md', 'CHANGELOG.md', 'LICENSE'] },
  }
}

/** The entries that one line of package.json's exports stands for; its `*` is any part of a path. */
function expand([entry, target]: [string, string], files: string[]): [string, string][] {
  const source = target.replace('./dist/', './src/').replace(/\.js$/, '.ts')
  if (!source.includes('*')) return [[entry, source]]
  const [before = '', after = ''] = source.split('*')
  return files
    .filter((file) => file.startsWith(before) && file.endsWith(after))
    .map((file) => [entry.replace('*', file.slice(before.length, -after.length)), file])
}

/** Files of src, as JSR names them: `./src/core/call.ts`. */
export function sourceFiles(): string[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `./src/${file}`)
    .sort()
}

if (import.meta.main) {
  const file = join(root, 'jsr.json')
  const manifest: PackageJSON = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const text = `${JSON.stringify(toJSR(manifest, sourceFiles()), null, 2)}\n`
  if (!process.argv.includes('--check')) writeFileSync(file, text)
  else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    console.error('jsr.json is not what package.json and src make of it: run `node scripts/jsr.ts`.')
    process.exitCode = 1
  }
}
