import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, test } from 'vitest'

const src = join(import.meta.dirname, '../../src')

/** What each folder of src may import from; imports go one way. */
const allowed: Record<string, string[]> = {
  core: [],
  schemas: [
    'core/firstFit.ts',
    'core/isObject.ts',
    'core/onlyObject.ts',
    'core/openSchema.ts',
    'core/shape.ts',
    'core/union.ts',
    'core/variant.ts',
    'core/uploadable.ts',
  ],
  streams: ['core', 'schemas'],
  operations: ['core', 'schemas', 'streams'],
  helpers: ['core', 'schemas', 'streams', 'operations'],
  testing: ['core', 'schemas', 'streams', 'operations', 'helpers'],
  'index.ts': ['core', 'schemas', 'streams', 'operations', 'helpers'],
}
const packages = ['valibot', 'eventsource-parser']

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))

function specifiers(text: string): string[] {
  return [...text.matchAll(/^(?:import|export)[^'"]*?from ['"]([^'"]+)['"]|import\(['"]([^'"]+)['"]\)/gm)].map(
    ([, a, b]) => a ?? b ?? '',
  )
}

function violations(file: string, text: string): string[] {
  const folder = file.split('/')[0] ?? ''
  return specifiers(text).filter((specifier) => {
    if (!specifier.startsWith('.')) return !packages.includes(specifier)
    const target = relative(src, join(src, dirname(file), specifier))
    const rules = [folder, ...(allowed[folder] ?? [])]
    return !rules.some((rule) => target === rule || target.startsWith(`${rule}/`))
  })
}

test('the rule sees what it forbids', () => {
  expect(violations('core/x.ts', "import { y } from '../streams/y.ts'\n")).toEqual(['../streams/y.ts'])
  expect(violations('schemas/params/x.ts', "import { y } from '../../core/send.ts'\n")).toEqual(['../../core/send.ts'])
  expect(violations('core/x.ts', "import { y } from 'node:fs'\n")).toEqual(['node:fs'])
})

test('imports in src go one way, and to the two packages only', () => {
  expect(files.length).toBeGreaterThan(300)
  expect(
    files.flatMap((file) => violations(file, readFileSync(join(src, file), 'utf8')).map((to) => `${file} -> ${to}`)),
  ).toEqual([])
})

test('each folder of src says in its README what belongs there', () => {
  const folders = readdirSync(src, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const lacking = folders.filter(({ name }) => !readdirSync(join(src, name)).includes('README.md'))
  expect(lacking.map(({ name }) => name)).toEqual([])
})
