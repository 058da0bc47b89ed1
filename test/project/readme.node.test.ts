import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readDocument } from '../../codegen/sources.ts'

const root = join(import.meta.dirname, '../..')
const readme = readFileSync(join(root, 'README.md'), 'utf8')

/** The document's operations by tag, as `tag: id, id`. */
function documented(): string[] {
  const { paths } = readDocument(new URL('../../spec/', import.meta.url))
  const ids: Record<string, string[]> = {}
  for (const { operationId, tags } of Object.values(paths).flatMap((methods) => Object.values(methods))) {
    const tag = tags[0] ?? ''
    ids[tag] = [...(ids[tag] ?? []), operationId]
  }
  return Object.entries(ids).map(([tag, names]) => `${tag}: ${names.sort().join(', ')}`)
}

test('README lists the operations of each tag', { timeout: 20_000 }, () => {
  const table = readme.slice(readme.indexOf('## The operations'), readme.indexOf('## Limits'))
  const rows = [...table.matchAll(/^\| ([A-Z][\w -]+)(?: \(deprecated\))? \| (`.*) \|$/gm)].map(
    ([, tag, names = '']) => {
      return `${tag}: ${[...names.replace(/`\w+` \(also as (`\w+`).*?\)/g, '$1').matchAll(/`(\w+)`/g)]
        .map(([, name]) => name)
        .sort()
        .join(', ')}`
    },
  )
  expect(rows.sort()).toEqual(documented().sort())
})
