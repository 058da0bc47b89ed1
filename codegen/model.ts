import type { Document, OperationObject, Parameter, ResultBy, Schema, StreamObject } from './document.ts'

/** An operation, with all that its files are made of. */
export interface Operation {
  id: string
  method: string
  path: string
  summary: string
  tag: string
  parameters: Parameter[]
  body?: { schema: Schema; multipart: boolean; required: boolean } | undefined
  /** Absent when the answer is bytes. */
  answer?: Schema | undefined
  /** What the answer is, in words. */
  returns: string
  headers?: Record<string, string> | undefined
  stream?: StreamObject | undefined
  alias?: string | undefined
  result?: ResultBy | undefined
  example?: Record<string, unknown> | undefined
}

/** The document in the form that the printers read. */
export interface Model {
  operations: Operation[]
  schemas: Record<string, Schema>
  /** Whether an answer or event can hold the component, so that it must stay open to what is new. */
  isOpen(name: string): boolean
  resolve(schema: Schema): Schema
}

const methods = ['get', 'post', 'delete', 'put', 'patch']

/** Components that count as requests' own though none reaches them. */
const exactByDesign = new Set(['BatchRequestInput', 'ChatCompletionRole'])

export function createModel({ paths, components: { schemas } }: Document): Model {
  const operations = Object.entries(paths).flatMap(([path, item]) =>
    methods.flatMap((method) => (item[method] ? [toOperation(path, method, item[method])] : [])),
  )
  const received = reach(
    operations.flatMap(({ answer, stream, result }) => [
      ...(answer ? [answer] : []),
      ...(stream ? [stream.schema] : []),
      ...(result ? [...Object.values(result.cases), result.otherwise] : []),
    ]),
    schemas,
  )
  const sent = reach(
    operations.flatMap(({ body, parameters }) => [...(body ? [body.schema] : []), ...parameters.map((p) => p.schema)]),
    schemas,
  )
  return {
    operations,
    schemas,
    isOpen: (name) => received.has(name) || !(sent.has(name) || exactByDesign.has(name)),
    resolve: (schema) => (schema.$ref ? byRef(schema.$ref, schemas) : schema),
  }
}

function toOperation(path: string, method: string, object: OperationObject): Operation {
  const [type, media] = Object.entries(object.requestBody?.content ?? {})[0] ?? []
  const { description = '', content } = object.responses[200]
  return {
    id: object.operationId,
    method: method.toUpperCase(),
    path,
    summary: object.summary ?? '',
    tag: object.tags[0] ?? '',
    parameters: object.parameters ?? [],
    body: media && {
      schema: media.schema,
      multipart: type === 'multipart/form-data',
      required: object.requestBody?.required ?? false,
    },
    answer: content['application/json']?.schema,
    returns: description,
    headers: object['x-headers'],
    stream: object['x-stream'],
    alias: object['x-alias'],
    result: object['x-result'],
    example: object['x-example'],
  }
}

/** Names of all components that the schemas hold, at any depth. */
export function reach(roots: Schema[], schemas: Record<string, Schema>): Set<string> {
  const found = new Set<string>()
  const visit = (schema: Schema): void => {
    if (!schema.$ref) {
      children(schema).forEach(visit)
      return
    }
    const name = refName(schema.$ref)
    if (found.has(name)) return
    found.add(name)
    visit(byRef(schema.$ref, schemas))
  }
  roots.forEach(visit)
  return found
}

/** Every schema directly inside another. */
export function children(schema: Schema): Schema[] {
  const { properties = {}, items, additionalProperties, oneOf = [], anyOf = [], allOf = [] } = schema
  return [
    ...Object.values(properties),
    ...(items ? [items] : []),
    ...(typeof additionalProperties === 'object' ? [additionalProperties] : []),
    ...oneOf,
    ...anyOf,
    ...allOf,
  ]
}

/** `Error` alone has another name in code, where it would hide the platform's. */
export function refName(ref: string): string {
  const name = ref.replace('#/components/schemas/', '')
  return name === 'Error' ? 'ErrorObject' : name
}

function byRef(ref: string, schemas: Record<string, Schema>): Schema {
  const schema = schemas[ref.replace('#/components/schemas/', '')]
  if (!schema) throw new Error(`The document has no component ${ref}.`)
  return schema
}

/** Members of a union without those that only list required fields, which say nothing of their own. */
export function unionMembers({ oneOf, anyOf }: Schema): Schema[] {
  return (oneOf ?? anyOf ?? []).filter((member) => Object.keys(member).some((key) => key !== 'required'))
}
