import type { Schema } from '../document.ts'
import type { Page } from '../imports.ts'
import type { Model, Operation } from '../model.ts'
import { pascalCase } from '../names.ts'
import { unionMembers } from '../schemas.ts'

/** The mock's route of an operation, as an object literal. */
export function routeOf(operation: Operation, { imports, model }: Page): string {
  const { id, method, path, headers, body, parameters } = operation
  const name = `${pascalCase(id)}Params`
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
    `method: '${method}', path: '${path}', schema: ${imports.use(`schemas/params/${name}.ts`, `${name}Schema`)}`,
    ...(headers ? [`headers: ${JSON.stringify(headers)}`] : []),
    ...(body ? [`body: ${JSON.stringify(body.kinds)}`] : []),
    ...(numbers.length ? [`numbers: ${JSON.stringify(numbers)}`] : []),
    ...(booleans.length ? [`booleans: ${JSON.stringify(booleans)}`] : []),
    ...(parts.length ? [`parts: ${JSON.stringify(parts)}`] : []),
  ]
  return `{ ${fields.join(', ')} }`
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
