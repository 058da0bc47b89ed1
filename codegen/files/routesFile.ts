import type { Schema } from '../document.ts'
import { createPage } from '../imports.ts'
import type { Model, Operation } from '../model.ts'
import { pascalCase } from '../names.ts'
import { unionMembers } from '../schemas.ts'
import { banner } from '../text.ts'

/** The mock's table of routes: src/testing/routes.ts. */
export function routesFile(model: Model): string {
  const { imports } = createPage(model, 'testing/routes.ts')
  const operations = model.operations.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  imports.use('valibot', 'type GenericSchema')
  for (const { id } of operations) {
    const name = `${pascalCase(id)}Params`
    imports.use(`schemas/params/${name}.ts`, `type ${name}`)
    imports.use(`schemas/params/${name}.ts`, `${name}Schema`)
  }
  return [
    banner,
    imports.lines(),
    '\n/** What each operation takes. */\nexport interface ParamsOf {\n',
    ...operations.map(({ id }) => `  ${id}: ${pascalCase(id)}Params\n`),
    '}\n',
    routeType,
    '\n/** Every route of the API, by its operation. */\n',
    'export const routes: { readonly [Id in keyof ParamsOf]: Route<ParamsOf[Id]> } = {\n',
    ...operations.map((operation) => routeLine(operation, model)),
    '}\n',
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

function routeLine(operation: Operation, model: Model): string {
  const { id, method, path, headers, body, parameters } = operation
  const query: Schema = {
    properties: Object.fromEntries(parameters.filter((p) => p.in === 'query').map((p) => [p.name, p.schema])),
  }
  const isForm = body?.kinds.includes('form')
  const asText = [query, ...(body && isForm && !body.partTypes ? [body.schema] : [])]
  const numbers = asText.flatMap((schema) => pathsOf(['number', 'integer'], schema, model))
  const booleans = asText.flatMap((schema) => pathsOf(['boolean'], schema, model))
  const parts = Object.entries(body?.partTypes ?? {}).flatMap(([name, type]) =>
    type === 'application/json' ? [name] : [],
  )
  const fields = [
    `method: '${method}', path: '${path}', schema: ${pascalCase(id)}ParamsSchema`,
    ...(headers ? [`headers: ${JSON.stringify(headers)}`] : []),
    ...(body ? [`body: ${JSON.stringify(body.kinds)}`] : []),
    ...(numbers.length ? [`numbers: ${JSON.stringify(numbers)}`] : []),
    ...(booleans.length ? [`booleans: ${JSON.stringify(booleans)}`] : []),
    ...(parts.length ? [`parts: ${JSON.stringify(parts)}`] : []),
  ]
  return `  ${id}: { ${fields.join(', ')} },\n`
}

/** Paths of what has one of these types in a schema; a component inside itself is not entered again. */
function pathsOf(types: string[], schema: Schema, model: Model, path = '', within: Schema[] = []): string[] {
  const target = model.resolve(schema)
  if (within.includes(target)) return []
  const { type, properties = {}, ...rest } = target
  if (type && types.includes(type)) return [path]
  const inside = [...within, target]
  const nested = Object.entries(properties).flatMap(([key, inner]) =>
    pathsOf(types, inner, model, path ? `${path}.${key}` : key, inside),
  )
  return [...nested, ...unionMembers(rest).flatMap((member) => pathsOf(types, member, model, path, inside))]
}
