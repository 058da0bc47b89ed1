import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isOpen } from '../contract/support/openness.ts'
import { components } from '../contract/support/spec.ts'

/* What the doc comments say of schemas; that they do what they say, the contract's cases show. */
const folder = join(import.meta.dirname, '../../src/schemas')
const text = (path: string): string => readFileSync(join(folder, `${path}.ts`), 'utf8')

test.each(Object.keys(components))('%s: its schema says whether it is open or exact', (component) => {
  const [, word] = new RegExp(`/\\*\\* (\\w+): .*\\*/\nexport const ${component}Schema`).exec(text(component)) ?? []
  expect(word).toBe(isOpen(component) ? 'Open' : 'Exact')
})

test('what is exact holds nothing open', () => {
  const open = new Set(
    Object.keys(components)
      .filter(isOpen)
      .map((component) => `${component}Schema`),
  )
  const exact = [
    ...Object.keys(components).filter((component) => !isOpen(component)),
    ...['exact', 'params'].flatMap((inner) =>
      readdirSync(join(folder, inner)).map((file) => `${inner}/${file.replace('.ts', '')}`),
    ),
  ]
  expect(exact.length).toBeGreaterThan(150)
  for (const path of exact) {
    const named = text(path).match(/\b\w+Schema\b/g) ?? []
    expect(
      named.filter((name) => open.has(name)),
      path,
    ).toEqual([])
  }
})

test('the exact form of a component stands once', () => {
  const declared = ['.', 'exact', 'params'].flatMap((inner) =>
    readdirSync(join(folder, inner))
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => [...text(join(inner, file.replace('.ts', ''))).matchAll(/\bconst (\w+Exact)\b/g)])
      .map(([, name]) => name),
  )
  expect(declared.length).toBeGreaterThan(30)
  expect(new Set(declared).size).toBe(declared.length)
})
