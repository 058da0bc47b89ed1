import { createPage } from '../imports.ts'
import type { Model } from '../model.ts'
import { pascalCase } from '../names.ts'
import { banner } from '../text.ts'

/** What the mock's routes are: src/testing/routes.ts. */
export function routesFile(model: Model): string {
  const { imports } = createPage(model, 'testing/routes.ts')
  const operations = model.operations.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  imports.use('valibot', 'type GenericSchema')
  for (const { id } of operations) {
    const name = `${pascalCase(id)}Params`
    imports.use(`schemas/params/${name}.ts`, `type ${name}`)
  }
  return [
    banner,
    imports.lines(),
    '\n/** What each operation takes. */\nexport interface ParamsOf {\n',
    ...operations.map(({ id }) => `  ${id}: ${pascalCase(id)}Params\n`),
    '}\n',
    routeType,
  ].join('')
}

const routeType = `
/** Where an operation is found and what is asked of its requests. */
export interface Route<P = unknown> {
  readonly method: string
  /** Path template, such as \`/files/{file_id}\`. */
  readonly path: string
  readonly schema: GenericSchema<P>
  /** Headers that a request must carry. */
  readonly headers?: Readonly<Record<string, string>>
  /** How the body can come; absent where none is declared. */
  readonly body?: readonly ('json' | 'form')[]
  /** Fields of the query or a form that are numbers, which there are text; nested ones as \`outer.inner\`. */
  readonly numbers?: readonly string[]
  /** Fields of the query or a form that are true or false, which there are text. */
  readonly booleans?: readonly string[]
  /** Parts of a form that are JSON. */
  readonly parts?: readonly string[]
}
`
