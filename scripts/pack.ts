import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { absoluteLinks } from './absoluteLinks.ts'
import { repositoryPage } from './addresses.ts'

const root = join(import.meta.dirname, '..')

/** What the build reads, and what npm puts into the package. */
const inputs = [
  'src',
  'bin',
  'package.json',
  'jsr.json',
  'tsconfig.json',
  'tsconfig.build.json',
  'tsup.config.ts',
  'README.md',
  'CHANGELOG.md',
  'LICENSE',
]

/** The package as it would be published. */
export interface Packed {
  /** A copy of the project, with its dist. */
  folder: string
  /** The file that npm would send. */
  tarball: string
}

/** Builds and packs a copy of the project inside an empty folder, so that a build in the project itself is left alone. */
export function pack(into: string): Packed {
  const folder = join(into, 'project')
  mkdirSync(folder, { recursive: true })
  for (const input of inputs) cpSync(join(root, input), join(folder, input), { recursive: true })
  pointReadme(folder)
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  execFileSync('node', [join(root, 'scripts/build.ts')], { cwd: folder, stdio: ['ignore', 'inherit', 'inherit'] })
  const filename = execFileSync('npm', ['pack', '--ignore-scripts', '--loglevel=error', '--pack-destination', into], {
    cwd: folder,
    encoding: 'utf8',
  }).trim()
  return { folder, tarball: join(into, filename) }
}

/** Registries show README without the files beside it. */
function pointReadme(folder: string): void {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const page = repositoryPage(manifest)
  if (!page) return
  const file = join(folder, 'README.md')
  writeFileSync(file, absoluteLinks(readFileSync(file, 'utf8'), page, `v${manifest.version}`))
}

if (import.meta.main) console.log(pack(resolve(process.argv[2] ?? 'package')).tarball)
