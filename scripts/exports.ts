import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { writeOrCheck } from './writeOrCheck.ts'

/*
 * Writes what is public into the exports of package.json and into jsr.json, from the files of src. With `--check` it writes nothing
 * and fails where they differ.
 */
const root = join(import.meta.dirname, '..')

/** Entries that are the index of a folder, or of the package. */
const INDEXES = ['.', './core', './schemas', './streams', './helpers', './testing']

/** Folders whose files are entries by their own names. What lies in a folder inside them is internal, unless that is listed too. */
const OPEN_FOLDERS = ['operations', 'schemas', 'schemas/params', 'streams', 'helpers']

/** Folders whose files are entries under the folder above: `./testing/chat` is an area of the mock. */
const RAISED_FOLDERS = ['testing/areas']

/** What of package.json is written here, or said to JSR too. */
export interface PackageJSON {
  version: string
  license: string
  exports: Record<string, string | null>
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

/** Every public path with its source, such as `./helpers/poll` with `./src/helpers/poll.ts`; `files` are those of src. */
export function publicEntries(files: string[]): Record<string, string> {
  const indexes = INDEXES.map((entry) => [entry, join(entry, 'index.ts')])
  const named = OPEN_FOLDERS.flatMap((folder) =>
    files
      .filter((file) => dirname(file) === folder && !file.endsWith('/index.ts'))
      .map((file) => [`./${file.replace(/\.ts$/, '')}`, file]),
  )
  const raised = RAISED_FOLDERS.flatMap((folder) =>
    files
      .filter((file) => dirname(file) === folder)
      .map((file) => [`./${dirname(folder)}/${basename(file, '.ts')}`, file]),
  )
  return Object.fromEntries([...indexes, ...named, ...raised].map(([entry, file]) => [entry, `./src/${file}`]))
}

/** The same for Node: a pattern for each open folder, and `null` for what it would match and is internal. */
export function toExports(files: string[]): Record<string, string | null> {
  const indexes = INDEXES.map((entry) => [entry, `./${join('dist', entry, 'index.js')}`])
  const patterns = OPEN_FOLDERS.map((folder) => [`./${folder}/*`, `./dist/${folder}/*.js`])
  const ownIndexes = OPEN_FOLDERS.filter((folder) => files.includes(`${folder}/index.ts`))
  const closed = [...new Set(files.flatMap(foldersAbove))].filter(
    (folder) => !OPEN_FOLDERS.includes(folder) && OPEN_FOLDERS.includes(dirname(folder)),
  )
  return Object.fromEntries([
    ...indexes,
    ...patterns,
    ...RAISED_FOLDERS.map((folder) => [`./${dirname(folder)}/*`, `./dist/${folder}/*.js`]),
    ...ownIndexes.map((folder) => [`./${folder}/index`, null]),
    ...closed.map((folder) => [`./${folder}/*`, null]),
    ['./package.json', './package.json'],
  ])
}

/** The folders that a file lies in, from its own upwards: `streams/protocols/chat`, `streams/protocols`, `streams`. */
function foldersAbove(file: string): string[] {
  const folder = dirname(file)
  return folder === '.' ? [] : [folder, ...foldersAbove(folder)]
}

/** Describes the package for JSR: as source, with each entry listed, since JSR knows no wildcards. */
export function toJSR({ version, license, dependencies }: PackageJSON, files: string[]): JSR {
  return {
    name: '@bonsai/openai',
    version,
    license,
    exports: publicEntries(files),
    imports: Object.fromEntries(Object.entries(dependencies).map(([name, range]) => [name, `npm:${name}@${range}`])),
    publish: { include: ['src', 'jsr.json', 'README.md', 'CHANGELOG.md', 'LICENSE'] },
  }
}

/** Files under src, such as `core/call.ts`. */
export function sourceFiles(): string[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .sort()
}

if (import.meta.main) {
  const files = sourceFiles()
  const manifest: PackageJSON = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const written = {
    'package.json': { ...manifest, exports: toExports(files) },
    'jsr.json': toJSR(manifest, files),
  }
  const texts = Object.entries(written).map(([name, content]) => [name, `${JSON.stringify(content, null, 2)}\n`])
  writeOrCheck(Object.fromEntries(texts), 'npm run generate')
}
