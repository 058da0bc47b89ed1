import { type Body, bodyOf } from './bodyOf.ts'
import type {
  Document,
  OperationObject,
  Parameter,
  ResultBy,
  Schema,
  StreamFamilies,
  StreamObject,
} from './document.ts'
import { checkAliases, component, reach, refName, refTo, unionMembers } from './schemas.ts'

/** What an operation answers with. */
export type Answer = { kind: 'json' | 'sdp'; schema: Schema } | { kind: 'bytes'; type: string } | { kind: 'nothing' }

/** An operation, with all that its files are made of. */
export interface Operation {
  /** The operationId as it is in code, which hooks, errors and the types of params say. */
  id: string
  /** The function's name: the id, unless that is misspelled. */
  name: string
  method: string
  path: string
  summary: string
  tag: string
  /** Whether the API is going to drop it. */
  deprecated: boolean
  /** The status of an answer that is no error. */
  status: number
  parameters: Parameter[]
  body?: Body | undefined
  /** All that a request can hold, of every kind of body. */
  sent: Schema[]
  answer: Answer
  /** What the answer is, in words. */
  returns: string
  headers?: Record<string, string> | undefined
  stream?: StreamObject | undefined
  result?: ResultBy | undefined
  example?: Record<string, unknown> | undefined
}

/** The document in the form that the printers read. */
export interface Model {
  operations: Operation[]
  /** Components by their names in code. */
  schemas: Record<string, Schema>
  /** Families of streams. */
  families: StreamFamilies | undefined
  /** Whether an answer or event can hold the component, or nothing that is known can: it must stay open to what is new then. */
  isOpen(name: string): boolean
  /** Whether a request can hold the component. */
  isSent(name: string): boolean
  /** Whether a component can hold another, at any depth. */
  holds(outer: string, inner: string): boolean
  /** A schema with its references followed; null stays allowed where it was on the way. */
  resolve(schema: Schema): Schema
  /** Whether a schema itself allows null, or a member of it; a component that is named says so in its own place. */
  isNullable(schema: Schema): boolean
}

const methods = ['get', 'post', 'delete', 'put', 'patch']

/** Components that count as requests' own though none reaches them. */
const exactByDesign = ['BatchRequestInput', 'ChatCompletionRequestMessageContentPart', 'ChatCompletionRole']

/** What is sent through sockets, which the document reaches by no operation. */
const sentBySocket = ['RealtimeClientEvent', 'RealtimeTranslationClientEvent', 'ResponsesClientEvent']

/** Reads a document that has the names in code. */
export function createModel({ paths, components: { schemas }, 'x-stream-families': families }: Document): Model {
  checkAliases(schemas)
  const resolve = (schema: Schema): Schema => resolved(schema, schemas)
  const operations = Object.entries(paths).flatMap(([path, item]) =>
    methods.flatMap((method) => (item[method] ? [toOperation(path, method, item[method], resolve)] : [])),
  )
  return {
    operations,
    schemas,
    families,
    ...directions(operations, schemas),
    holds: holder(schemas),
    resolve,
    isNullable: (schema) => (schema.$ref ? Boolean(schema.nullable) : allowsNull(schema, resolve)),
  }
}

function toOperation(path: string, method: string, object: OperationObject, resolve: Model['resolve']): Operation {
  return {
    id: object.operationId,
    name: object['x-function'] ?? object.operationId,
    method: method.toUpperCase(),
    path,
    summary: object.summary ?? '',
    tag: object.tags[0] ?? titleOf(path),
    deprecated: object.deprecated ?? false,
    status: object['x-status'] ?? 200,
    parameters: object.parameters ?? [],
    body: object.requestBody && bodyOf(object.requestBody, { resolve }),
    sent: sentBy(object),
    answer: answerOf(object),
    returns: object.responses[200].description ?? '',
    headers: object['x-headers'],
    stream: object['x-stream'],
    result: object['x-result'],
    example: object['x-example'],
  }
}

/** The first step of a path in words, for an operation without a tag. */
function titleOf(path: string): string {
  const [, step = ''] = path.split('/')
  return step.charAt(0).toUpperCase() + step.slice(1).replaceAll('_', ' ')
}

function answerOf({ responses }: OperationObject): Answer {
  const { content } = responses[200]
  const [type] = Object.keys(content)
  if (type === undefined) return { kind: 'nothing' }
  const { 'application/json': json, 'application/sdp': sdp } = content
  if (json) return { kind: 'json', schema: json.schema }
  return sdp ? { kind: 'sdp', schema: sdp.schema } : { kind: 'bytes', type }
}

/** Which components are received and which are sent. */
function directions(operations: Operation[], schemas: Record<string, Schema>): Pick<Model, 'isOpen' | 'isSent'> {
  const received = reach(operations.flatMap(receivedBy), schemas)
  const bySocket = sentBySocket.filter((name) => schemas[name]).map(refTo)
  const sent = reach([...operations.flatMap((operation) => operation.sent), ...bySocket], schemas)
  const unreached = Object.keys(schemas).filter(
    (name) => !received.has(name) && !sent.has(name) && !exactByDesign.includes(name),
  )
  const open = new Set([...received, ...reach(unreached.map(refTo), schemas)])
  return { isOpen: (name) => open.has(name), isSent: (name) => sent.has(name) }
}

function receivedBy({ answer, stream, result }: Operation): Schema[] {
  return [
    ...('schema' in answer ? [answer.schema] : []),
    ...(stream ? [stream.schema] : []),
    ...(result ? [...Object.values(result.cases), result.otherwise] : []),
  ]
}

function sentBy({ requestBody, parameters = [] }: OperationObject): Schema[] {
  return [...Object.values(requestBody?.content ?? {}), ...parameters].map(({ schema }) => schema)
}

function holder(schemas: Record<string, Schema>): Model['holds'] {
  const held = new Map<string, Set<string>>()
  return (outer, inner) => {
    const known = held.get(outer) ?? reach([component(outer, schemas)], schemas)
    held.set(outer, known)
    return known.has(inner)
  }
}

function resolved(schema: Schema, schemas: Record<string, Schema>): Schema {
  const [part] = schema.properties ? [] : (schema.allOf ?? [])
  const isSole = part && schema.allOf?.length === 1
  if (!schema.$ref && !isSole) return schema
  const target = resolved(schema.$ref ? component(refName(schema.$ref), schemas) : (part ?? {}), schemas)
  return schema.nullable && !target.nullable ? { ...target, nullable: true } : target
}

function allowsNull(schema: Schema, resolve: Model['resolve']): boolean {
  const { nullable, enum: values, ...rest } = resolve(schema)
  return Boolean(nullable || values?.includes(null) || unionMembers(rest).some((member) => allowsNull(member, resolve)))
}
