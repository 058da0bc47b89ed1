import type { Schema } from './document.ts'
import { pascal } from './files.ts'
import { type Model, type Operation, unionMembers } from './model.ts'

/** The mock's table of routes: src/testing/routes.ts. */
export function routesFile(model: Model): string {
  const operations = model.operations.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const names = operations.map(({ id }) => `${pascal(id)}Params`)
  return [
    '// Generated from spec/ by codegen/; change those.\n',
    "import type { GenericSchema } from 'valibot'\n",
    ...names.map((name) => `import { type ${name}, ${name}Schema } from '../schemas/params/${name}.ts'\n`),
    '\n/** What each operation takes. */\nexport interface ParamsOf {\n',
    ...operations.map(({ id }) => `  ${id}: ${pascal(id)}Params\n`),
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
  /** How the body comes; absent where none is declared. */
  readonly body?: 'json' | 'multipart'
  /** Fields of the query or a form that are numbers, which there are text; nested ones as \`outer.inner\`. */
  readonly numbers?: readonly string[]
}
`

function routeLine(operation: Operation, model: Model): string {
  const { id, method, path, headers, body, parameters } = operation
  const query: Schema = {
    properties: Object.fromEntries(parameters.filter((p) => p.in === 'query').map((p) => [p.name, p.schema])),
  }
  const numbers = [query, ...(body?.multipart ? [body.schema] : [])].flatMap((schema) => numberPaths(schema, model))
  const fields = [
    `method: '${method}', path: '${path}', schema: ${pascal(id)}ParamsSchema`,
    ...(headers ? [`headers: ${JSON.stringify(headers)}`] : []),
    ...(body ? [`body: '${body.multipart ? 'multipart' : 'json'}'`] : []),
    ...(numbers.length ? [`numbers: ${JSON.stringify(numbers)}`] : []),
  ]
  return `  ${id}: { ${fields.join(', ')} },\n`
}

function numberPaths(schema: Schema, model: Model, path = ''): string[] {
  const { type, properties = {}, ...rest } = model.resolve(schema)
  if (type === 'number' || type === 'integer') return [path]
  const nested = Object.entries(properties).flatMap(([key, inner]) =>
    numberPaths(inner, model, path ? `${path}.${key}` : key),
  )
  return [...nested, ...unionMembers(rest).flatMap((member) => numberPaths(member, model, path))]
}
