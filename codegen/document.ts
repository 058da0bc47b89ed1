import { applyOverlay, type Overlay } from './overlay.ts'

/** A value of an enum. */
export type EnumValue = string | number | boolean | null

/** A schema object of OpenAPI 3.0, as far as the document uses it, with our extensions. */
export interface Schema {
  $ref?: string
  type?: 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object'
  description?: string
  properties?: Record<string, Schema>
  required?: string[]
  additionalProperties?: boolean | Schema
  maxProperties?: number
  /** What the keys of a map must be. */
  propertyNames?: Schema
  items?: Schema
  enum?: EnumValue[]
  oneOf?: Schema[]
  anyOf?: Schema[]
  allOf?: Schema[]
  /** The property by which the API itself tells the members of a union apart. */
  discriminator?: { propertyName: string }
  nullable?: boolean
  format?: string
  pattern?: string
  default?: unknown
  deprecated?: boolean
  minimum?: number
  maximum?: number
  exclusiveMinimum?: boolean
  minLength?: number
  maxLength?: number
  minItems?: number
  maxItems?: number
  /** What TypeScript shows in its place. */
  'x-type'?: Schema
  /** Typed only: nothing of it is checked in answers. Of a union's member, nothing but its tag. */
  'x-unchecked'?: boolean
  /** What is checked in answers in its place. */
  'x-check'?: Schema
}

export interface Parameter {
  name: string
  in: 'path' | 'query'
  required?: boolean
  description?: string
  /** Fields of an object as `name[field]`. */
  style?: 'deepObject'
  schema: Schema
}

/** A kind of body; `encoding` has the content type of parts that are not plain. */
export interface MediaObject {
  schema: Schema
  encoding?: Record<string, { contentType: string }>
}

export interface BodyObject {
  content: Record<string, MediaObject>
  required?: boolean
}

/** How an answer's type follows from a parameter. */
export interface ResultBy {
  parameter: string
  text?: string[]
  cases: Record<string, Schema>
  otherwise: Schema
}

/** How an operation streams. */
export interface StreamObject {
  events: string
  schema: Schema
  /** Fields that few events have, where events are so many that a fast test pays. */
  rare?: string[]
  /** The fields that ask for a stream, where it is not `stream: true`. */
  asks?: Record<string, string>
}

/** The families of streams by name, each with the parts that not all have. */
export type StreamFamilies = Record<string, StreamPart[]>

/** A part that not every family has: a file of that name in its folder. */
export type StreamPart = 'textOf' | 'reasoningOf' | 'audioOf' | 'accumulate' | 'write' | 'tell'

export interface OperationObject {
  operationId: string
  summary?: string
  tags: string[]
  deprecated?: boolean
  parameters?: Parameter[]
  requestBody?: BodyObject
  responses: { 200: { description?: string; content: Record<string, MediaObject> } }
  /** The status of the answer where it is not 200. */
  'x-status'?: number
  'x-stream'?: StreamObject
  'x-headers'?: Record<string, string>
  /** The function's name where the operationId is misspelled, which then stays as an alias. */
  'x-function'?: string
  'x-result'?: ResultBy
  'x-example'?: Record<string, unknown>
}

export interface Document {
  'x-stream-families'?: StreamFamilies
  paths: Record<string, Record<string, OperationObject>>
  components: { schemas: Record<string, Schema> }
}

/** The schema of an operation's JSON answer; undefined where it answers with bytes or nothing. */
export function jsonAnswerOf({ responses }: OperationObject): Schema | undefined {
  return responses[200].content['application/json']?.schema
}

export function applyOverlays(document: Document, overlays: Overlay[]): Document {
  return overlays.reduce(applyOverlay, document)
}
