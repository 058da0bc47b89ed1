import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { operationsTable } from './files/operationsTable.ts'
import { generateFiles } from './generateFiles.ts'
import { readHandWritten } from './handWritten.ts'
import { createModel } from './model.ts'
import { replaceBetween } from './replaceBetween.ts'
import { readDocument } from './sources.ts'

/*
 * Writes src/operations, src/schemas, the mock's tables and README's table of operations from spec/. With `--check` it writes nothing and
 * fails where they differ. The text is formatted by the project's own formatter, in a folder beside src so that its settings apply.
 */
const root = join(import.meta.dirname, '..')
const scratch = join(root, '.generated')
/** Folders of src that hold generated files alone, but for their READMEs. */
const folders = ['operations', 'schemas']

const model = createModel(readDocument(new URL('../spec/', import.meta.url)))
const made = formatted(generateFiles(model, readHandWritten(join(root, 'src'))))
const readme = readFileSync(join(root, 'README.md'), 'utf8')
const wanted = new Map([
  ...[...made].map(([path, text]) => [join('src', path), text] as const),
  ['README.md', replaceBetween(readme, 'operations', operationsTable(model))] as const,
])
const owned = folders.flatMap((folder) => list(join(root, 'src', folder)).map((path) => join('src', folder, path)))
const stale = owned.filter((path) => path.endsWith('.ts') && !wanted.has(path))
const changed = [...wanted].filter(([path, text]) => read(join(root, path)) !== text)

if (process.argv.includes('--check')) {
  for (const path of [...stale, ...changed.map(([path]) => path)])
    console.error(`${path} is not what spec/ and codegen/ make of it: run \`npm run generate\`.`)
  if (stale.length || changed.length) process.exit(1)
} else {
  for (const path of stale) rmSync(join(root, path))
  for (const [path, text] of changed) write(join(root, path), text)
}
console.log(`${wanted.size} files, ${changed.length} changed, ${stale.length} removed`)

/** The files as the project's formatter writes them. */
function formatted(files: Map<string, string>): Map<string, string> {
  rmSync(scratch, { recursive: true, force: true })
  for (const [path, text] of files) write(join(scratch, path), text)
  execFileSync(
    'biome',
    ['check', '--write', '--error-on-warnings', '--max-diagnostics=20', '--vcs-enabled=false', scratch],
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
  )
  const texts = [...files.keys()].map((path) => [path, readFileSync(join(scratch, path), 'utf8')] as const)
  rmSync(scratch, { recursive: true })
  return new Map(texts)
}

function list(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
}

function read(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
