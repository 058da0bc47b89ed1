import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { operationNames } from '../../scripts/bundle.ts'
import { referencePages } from '../../scripts/docs/reference.ts'
import { root } from './support/blocks.ts'

let pages: Map<string, string>
beforeAll(() => {
  pages = referencePages()
}, 60_000)
const page = (path: string): string => pages.get(path) ?? ''

describe('operations', () => {
  test('each function has a page with method, path, params, answer, errors, example and bytes', () => {
    const names = operationNames()
    for (const name of names) {
      const text = page(`operations/${name}.md`)
      expect(text, name).toMatch(/<b>(GET|POST|DELETE)<\/b> \/\w+/)
      expect(text, name).toMatch(/[\d,]+ bytes gzip/)
      expect(text, name).toMatch(new RegExp(`${name}\\(client`))
      expect(text, name).toMatch(/## Returns\n\n<code v-pre>Promise&#60;.+\n\n\S/)
      expect(text, name).toMatch(/## Errors\n\n- .*APIError/)
      expect(text, name).toMatch(/## Params\n\n(<div|None)/)
    }
  })

  test('a param has its type, whether it is required, its range and default', () => {
    const text = page('operations/createChatCompletion.md')
    expect(text).toMatch(
      /<code v-pre>temperature<\/code> \| <code v-pre>number \\\| null<\/code> \| .*From 0 to 2\. Default: `1`\./,
    )
    expect(text).toMatch(
      /<code v-pre>messages<\/code> <i>required<\/i> \| .*href="\/reference\/schemas\/ChatCompletionRequestMessage\.html"/,
    )
    expect(text).toMatch(/\*\*Deprecated\.\*\*/)
  })

  test('fields of objects written in place follow their own', () => {
    expect(page('schemas/RunObject.md')).toMatch(/last_error<\/code>.*object \\\| null[\s\S]*last_error\.code/)
  })

  test('an alias leads to its function', () => {
    expect(page('operations/submitToolOuputsToRun.md')).toContain('](./submitToolOutputsToRun.md)')
  })
})

test('each component has a page and stands in their list', () => {
  const files = readdirSync(join(root, 'src/schemas')).filter((file) => file.endsWith('.ts') && file !== 'index.ts')
  for (const file of files) {
    expect(page(`schemas/${file.replace('.ts', '.md')}`), file).toContain('# ')
    expect(page('schemas/index.md')).toContain(`[${file.replace('.ts', '')}]`)
  }
})

test.each(['core', 'streams', 'helpers', 'testing'])(
  '%s: each function and class that it exports is described',
  async (module) => {
    for (const name of Object.keys(await import(`../../src/${module}/index.ts`))) {
      const [, section = ''] = page(`${module}.md`).split(`### ${name} {#${name}}\n`)
      expect(section.split('\n### ')[0]?.trim().length, name).toBeGreaterThan(30)
    }
  },
)

test('fields of the API are described, and nothing is left for Vue to read', () => {
  for (const [path, text] of pages) {
    expect(text.replace(/`[^`]*`/g, ''), path).not.toContain('{{')
    if (path.includes('/')) expect(text.match(/^\| <code v-pre>.*\| {2}\|$/gm) ?? [], path).toEqual([])
  }
})
