import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { JSR, PackageJSON } from '../../scripts/jsr.ts'

const root = join(import.meta.dirname, '../..')
const manifest: PackageJSON = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const jsr: JSR = JSON.parse(readFileSync(join(root, 'jsr.json'), 'utf8'))

test('version, licence and dependencies are those of package.json', () => {
  const { version, license, dependencies } = manifest
  const imports = Object.fromEntries(Object.entries(dependencies).map(([name, at]) => [name, `npm:${name}@${at}`]))
  expect(jsr).toMatchObject({ version, license })
  expect(jsr.imports).toEqual(imports)
})

test('each entry is the source of what Node finds under its name', () => {
  const names = Object.keys(jsr.exports).map((entry) => join('bonsai-openai', entry))
  const program = `console.log(JSON.stringify(${JSON.stringify(names)}.map((name) => import.meta.resolve(name))))`
  const found: string[] = JSON.parse(
    execFileSync('node', ['--input-type=module', '--eval', program], { cwd: root, encoding: 'utf8' }),
  )
  const asSource = found.map((url) => url.replace(/^.*\/dist\/(.*)\.js$/, './src/$1.ts'))
  expect(Object.values(jsr.exports)).toEqual(asSource)
  expect(asSource.filter((file) => !existsSync(join(root, file)))).toEqual([])
})

test('each file that package.json lets in by a wildcard is listed', () => {
  const folders = Object.keys(manifest.exports).flatMap((entry) => /^\.\/(\w+)\/\*$/.exec(entry)?.[1] ?? [])
  expect(folders).toEqual(expect.arrayContaining(['operations', 'schemas', 'streams', 'helpers']))
  const open = folders.flatMap((folder) =>
    readdirSync(join(root, 'src', folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => `./${folder}/${file.replace(/\.ts$/, '')}`),
  )
  const named = Object.keys(manifest.exports).filter((entry) => !entry.includes('*'))
  expect(Object.keys(jsr.exports).sort()).toEqual([...named, ...open].sort())
})

test('what is published is source and words, not dist', () => {
  expect(jsr.publish.include).toEqual(['src', 'jsr.json', 'README.md', 'CHANGELOG.md', 'LICENSE'])
})
