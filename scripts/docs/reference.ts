import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { examplesOf } from './examplesOf.ts'
import { createLinks, modules } from './links.ts'
import { modulePage } from './modulePage.ts'
import { operationPage } from './operationPage.ts'
import { schemaIndex, schemaPage } from './schemaPage.ts'
import { readSource, root } from './source.ts'

/** The reference as Markdown, by path: a page for each function of the API, each component and each module, made of src/. */
export function referencePages(): Map<string, string> {
  const source = readSource()
  const links = createLinks(source)
  const budgets: Record<string, number> = JSON.parse(readFileSync(join(root, 'size-budgets.json'), 'utf8'))
  const examples = examplesOf(source)
  const operation = (name: string): string =>
    operationPage(name, source, links, { bytes: budgets[name], example: examples.get(name) })
  return new Map([
    ...source.filesOf('operations').map((name): [string, string] => [`operations/${name}.md`, operation(name)]),
    ...source
      .filesOf('schemas')
      .map((name): [string, string] => [`schemas/${name}.md`, schemaPage(name, source, links)]),
    ['schemas/index.md', schemaIndex(source)],
    ...modules.map((name): [string, string] => [`${name}.md`, modulePage(name, source, links, budgets)]),
  ])
}

/** Writes the reference to docs/reference, anew. */
export function writeReference(): number {
  const folder = join(root, 'docs/reference')
  rmSync(folder, { recursive: true, force: true })
  const pages = referencePages()
  for (const [path, text] of pages) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return pages.size
}
