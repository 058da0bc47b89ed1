import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'

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
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  execFileSync('node', [join(root, 'scripts/build.ts')], { cwd: folder, stdio: ['ignore', 'inherit', 'inherit'] })
  const printed = execFileSync(
    'npm',
    ['pack', '--json', '--ignore-scripts', '--loglevel=error', '--pack-destination', into],
    {
      cwd: folder,
      encoding: 'utf8',
      // It lists every file of the package, which is more than a megabyte.
      maxBuffer: 2 ** 26,
    },
  )
  const [{ filename }] = JSON.parse(printed) as [{ filename: string }]
  return { folder, tarball: join(into, filename) }
}

if (import.meta.main) console.log(pack(resolve(process.argv[2] ?? 'package')).tarball)
