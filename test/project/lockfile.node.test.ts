import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')

interface Locked {
  optionalDependencies?: Record<string, string>
}

/** Optional packages that the lockfile names and has no entry for, as `who needs it: what`. */
function missing(packages: Record<string, Locked>): string[] {
  return Object.entries(packages).flatMap(([folder, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !above(folder).some((parent) => join(parent, 'node_modules', name) in packages))
      .map((name) => `${folder}: ${name}`),
  )
}

/** The folders that Node looks through for what a package imports, from its own up to the root. */
function above(folder: string): string[] {
  return folder === '.' || folder === '' ? [''] : [folder, ...above(dirname(folder))]
}

test('the rule sees a platform that is missing', () => {
  const esbuild = { optionalDependencies: { '@esbuild/linux-x64': '1', '@esbuild/darwin-arm64': '1' } }
  const packages = { 'node_modules/esbuild': esbuild, 'node_modules/@esbuild/linux-x64': {} }
  expect(missing(packages)).toEqual(['node_modules/esbuild: @esbuild/darwin-arm64'])
})

test('the lockfile has the optional builds of every platform', () => {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  expect(Object.keys(packages).length).toBeGreaterThan(400)
  expect(missing(packages)).toEqual([])
})

test('package.json and the lockfile agree', () => {
  const options = ['--dry-run', '--offline', '--ignore-scripts', '--no-audit', '--no-fund']
  expect(() => execFileSync('npm', ['ci', ...options], { cwd: root, stdio: 'pipe' })).not.toThrow()
})
