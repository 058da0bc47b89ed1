import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readDocument } from './document.ts'
import { generateFiles } from './generateFiles.ts'

/*
 * Writes src/operations and src/schemas from spec/. With `--check` it writes nothing and fails where they differ.
 * The text is formatted by the project's own formatter, in a folder beside src so that its settings apply.
 */
const root = join(import.meta.dirname, '..')
const scratch = join(root, '.generated')
/** Folders of src that hold generated files alone, but for their READMEs. */
const folders = ['operations', 'schemas']

const files = generateFiles(readDocument(new URL('../spec/', import.meta.url)))
rmSync(scratch, { recursive: true, force: true })
for (const [path, text] of files) {
  mkdirSync(dirname(join(scratch, path)), { recursive: true })
  writeFileSync(join(scratch, path), text)
}
execFileSync(
  'biome',
  ['check', '--write', '--error-on-warnings', '--max-diagnostics=20', '--vcs-enabled=false', scratch],
  { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
)

const wanted = new Map(list(scratch).map((path) => [path, readFileSync(join(scratch, path), 'utf8')]))
const owned = folders.flatMap((folder) => list(join(root, 'src', folder)).map((path) => join(folder, path)))
const stale = owned.filter((path) => path.endsWith('.ts') && !wanted.has(path))
const changed = [...wanted].filter(([path, text]) => read(join(root, 'src', path)) !== text)
rmSync(scratch, { recursive: true })

if (process.argv.includes('--check')) {
  for (const path of [...stale, ...changed.map(([path]) => path)])
    console.error(`src/${path} is not what spec/ and codegen/ make of it: run \`npm run generate\`.`)
  if (stale.length || changed.length) process.exit(1)
} else {
  for (const path of stale) rmSync(join(root, 'src', path))
  for (const [path, text] of changed) {
    mkdirSync(dirname(join(root, 'src', path)), { recursive: true })
    writeFileSync(join(root, 'src', path), text)
  }
}
console.log(`${wanted.size} files, ${changed.length} changed, ${stale.length} removed`)

function list(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
}

function read(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}
