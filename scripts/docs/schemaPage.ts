import { describe } from './declared.ts'
import { docOf } from './docComment.ts'
import type { Links } from './links.ts'
import { fence, prose, table } from './markdown.ts'
import type { Source } from './source.ts'

/** The page of a component of the API document. */
export function schemaPage(name: string, { checker, exportsOf }: Source, links: Links): string {
  const exported = exportsOf(`schemas/${name}.ts`)
  const symbol = exported.get(name)
  if (!symbol) throw new Error(`src/schemas/${name}.ts does not export ${name}.`)
  const both = exported.has(`${name}Schema`) ? `, ${name}Schema` : ''
  return [
    `---\npageClass: reference\n---\n\n# ${name}\n`,
    fence(`import { type ${name}${both} } from 'bonsai-openai/schemas/${name}'`),
    describe(symbol, checker, links),
  ].join('\n')
}

/** The page that lists them all. */
export function schemaIndex({ checker, exportsOf, filesOf }: Source): string {
  const rows = filesOf('schemas').map((name) => {
    const symbol = exportsOf(`schemas/${name}.ts`).get(name)
    return [`[${name}](./${name}.md)`, symbol ? prose(docOf(symbol, checker).summary) : '']
  })
  return [
    '# schemas\n',
    'Components of the API document: a type for each, and a Valibot schema under the same name with `Schema` behind it.\n',
    `<div class="fields">\n\n${table(['Name', 'What it is'], rows)}\n</div>\n`,
  ].join('\n')
}
