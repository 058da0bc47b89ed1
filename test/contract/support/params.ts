import type { Schema } from './document.ts'
import { type Operation, resolved } from './spec.ts'

/** The body of an operation, with its content type. */
export function bodyOf({ requestBody }: Operation): { type: string; schema: Schema } | undefined {
  const [entry] = Object.entries(requestBody?.content ?? {})
  return entry && { type: entry[0], schema: resolved(entry[1].schema) }
}

/** What an operation takes: fields of path, query and body in one object. */
export function paramsOf(operation: Operation): Schema {
  const { parameters = [], 'x-stream': streamed } = operation
  const body = bodyOf(operation)?.schema
  const streams = (streamed && !streamed.asks) || 'stream' in (body?.properties ?? {})
  const own = parameters.map(({ name, in: place, schema }): [string, Schema] => [
    name,
    place === 'path' ? { ...schema, minLength: 1 } : schema,
  ])
  return {
    ...body,
    type: 'object',
    properties: {
      ...body?.properties,
      ...Object.fromEntries(own),
      ...(streams && { stream: { type: 'boolean', enum: [false], nullable: true } }),
    },
    required: [...(body?.required ?? []), ...parameters.flatMap(({ name, required }) => (required ? [name] : []))],
  }
}

/** The name of an operation's types: `createRun` has `CreateRunParams`. */
export function paramsName({ operationId }: Operation): string {
  return `${operationId.charAt(0).toUpperCase()}${operationId.slice(1)}Params`
}
