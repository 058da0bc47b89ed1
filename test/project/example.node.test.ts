import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { exampleConfig } from '../../scripts/exampleConfig.ts'

const root = join(import.meta.dirname, '../..')
const read = (file: string): string => readFileSync(join(root, file), 'utf8')

interface Manifest {
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
}

const all = ({ dependencies, devDependencies }: Manifest): Record<string, string> => ({
  ...devDependencies,
  ...dependencies,
})

test("the example's own wrangler.toml is the one at the root, with paths from its folder", () => {
  const own = read('workers-example/wrangler.toml')
  expect(own).toBe(exampleConfig(read('wrangler.toml')))
  expect(own).toContain('main = "worker.ts"')
  expect(own).not.toMatch(/"workers-example\//)
})

test('the example and the repository name the same versions of what both need', () => {
  const own: Manifest = JSON.parse(read('workers-example/package.json'))
  const repository = all(JSON.parse(read('package.json')))
  const shared = Object.keys(all(own)).filter((name) => name in repository)
  expect(shared).toContain('wrangler')
  for (const name of shared) expect([name, all(own)[name]]).toEqual([name, repository[name]])
})

test('nothing is installed twice for the example', () => {
  const { packages } = JSON.parse(read('package-lock.json'))
  expect(Object.keys(packages).filter((path) => path.startsWith('workers-example/'))).toEqual([])
})
