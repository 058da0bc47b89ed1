import type { Schema } from './document.ts'
import { kindOf } from './kindOf.ts'
import type { Model, Operation } from './model.ts'
import { sampleOf } from './sampleOf.ts'

/**
 * What the mock's store does for an operation that has no handler of its own: `act` leaves the object that a path is about as it is,
 * `make` answers with an object that is not kept.
 */
export type Deed = 'create' | 'list' | 'get' | 'update' | 'delete' | 'act' | 'make'

/** How the store answers an operation: what it does with what lies at a path, and what the answer looks like. */
export interface Generic {
  does: Deed
  /** Path template of the collection, or of the object. */
  at: string
  /** Path template of what must be there. */
  within?: string
  /** What an object that is made has, but for what the request says. */
  answer?: unknown
  /** Content type of an answer that is bytes. */
  bytes?: string
  /** How a new id begins. */
  prefix?: string
  /** Fields that the answer takes from the params. */
  echoes?: string[]
}

/** How the mock answers an operation by nothing but its path and the form of its answer. `isGeneric` tells which others it answers so. */
export function genericOf(operation: Operation, model: Model, isGeneric: (operation: Operation) => boolean): Generic {
  const { answer, path } = operation
  const collection = collectionOf(operation, model)
  const does = collection === undefined ? deedOf(operation, model) : 'create'
  const at = collection ?? (does === 'act' ? ownerOf(path) : path)
  const owner = ownerOf(path)
  const isMade = model.operations.some((one) => isGeneric(one) && one.method === 'POST' && isIn(one.path, owner))
  const within = isMade && does !== 'get' ? { within: owner } : {}
  if (answer.kind === 'bytes') return { does, at, ...within, bytes: answer.type }
  if (answer.kind === 'nothing' || does === 'list' || does === 'get') return { does, at, ...within }
  const schema = model.resolve(answer.schema)
  const echoes = echoesOf(operation, schema, model)
  const isNew = does !== 'update' && does !== 'delete'
  return {
    does,
    at,
    ...within,
    ...(does !== 'update' && { answer: sampleOf('', schema, { model, isAnswer: true }) }),
    ...(isNew && schema.required?.includes('id') && { prefix: prefixOf(at, schema, model) }),
    ...(echoes.length && { echoes }),
  }
}

function deedOf(operation: Operation, model: Model): Deed {
  const { answer, method, path } = operation
  if (method === 'DELETE') return 'delete'
  if (isItem(path)) return method === 'GET' ? 'get' : 'update'
  if (method === 'GET') return isList(answer, model) ? 'list' : 'act'
  const isAbout = model.operations.some((one) => one.path === ownerOf(path) && isSameAnswer(one, operation))
  return answer.kind === 'nothing' || isAbout ? 'act' : 'make'
}

/** Where a new object goes; a call that sends nothing changes the one that it names. */
function collectionOf(operation: Operation, { operations }: Model): string | undefined {
  const { body, method, path } = operation
  if (method !== 'POST' || isItem(path) || !body) return undefined
  const item = operations.find((one) => one.method === 'GET' && isItem(one.path) && isSameAnswer(one, operation))
  return operations.some((one) => isIn(path, one.path)) ? path : item?.path.replace(/\/\{\w+\}$/, '')
}

function isItem(path: string): boolean {
  return path.endsWith('}')
}

function isList(answer: Operation['answer'], model: Model): boolean {
  return 'schema' in answer && model.resolve(model.resolve(answer.schema).properties?.['data'] ?? {}).type === 'array'
}

function isSameAnswer(one: Operation, other: Operation): boolean {
  return 'schema' in one.answer && 'schema' in other.answer && one.answer.schema.$ref === other.answer.schema.$ref
}

/** Whether a path is that of what lies directly in a collection. */
function isIn(collection: string, path: string): boolean {
  return path.startsWith(`${collection}/{`) && !path.slice(collection.length + 2).includes('/')
}

/** The object that a path is about: the part up to its last parameter. */
function ownerOf(path: string): string {
  return path.slice(0, path.lastIndexOf('}') + 1)
}

/** `video_` for what lies in a collection as `{video_id}`, or for what calls itself a video. */
function prefixOf(collection: string, answer: Schema, model: Model): string {
  const item = model.operations.find((one) => isIn(collection, one.path))
  const kind = String(answer.properties?.['object']?.enum?.[0] ?? '').replace(/.*\./, '')
  const [, name = kind] = /\{(\w+?)(?:_id)?\}$/.exec(item?.path ?? '') ?? []
  return `${name || 'id'}_`
}

/** Fields that request and answer have alike, the parameters of the path among them. */
function echoesOf({ parameters, body }: Operation, answer: Schema, model: Model): string[] {
  const sent: Record<string, Schema> = {
    ...(body && model.resolve(body.schema).properties),
    ...Object.fromEntries(parameters.filter((one) => one.in === 'path').map(({ name, schema }) => [name, schema])),
  }
  const { id, ...others } = answer.properties ?? {}
  return Object.entries(others).flatMap(([name, field]) => {
    const given = sent[name]
    const isSame = given?.$ref !== undefined && given.$ref === field.$ref
    return given && (isSame || isScalar(given, field, model)) ? [name] : []
  })
}

function isScalar(given: Schema, field: Schema, model: Model): boolean {
  const kind = kindOf(given, model)
  return kind === kindOf(field, model) && /^(string|number|boolean)$/.test(kind)
}
