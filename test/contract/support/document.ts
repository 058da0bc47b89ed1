/** A JSON value. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** A schema object, as far as the document uses it. */
export interface Schema {
  $ref?: string
  type?: string
  format?: string
  nullable?: boolean
  enum?: unknown[]
  default?: unknown
  description?: string
  properties?: Record<string, Schema>
  required?: string[]
  additionalProperties?: boolean | Schema
  maxProperties?: number
  items?: Schema
  minItems?: number
  maxItems?: number
  minLength?: number
  maxLength?: number
  minimum?: number
  maximum?: number
  exclusiveMinimum?: boolean
  oneOf?: Schema[]
  anyOf?: Schema[]
  allOf?: Schema[]
  pattern?: string
  'x-unchecked'?: boolean
  'x-check'?: Schema
}

/** A path or query parameter. */
export interface Parameter {
  name: string
  in: string
  required?: boolean
  description?: string
  schema: Schema
}

/** An operation as the document has it. */
export interface OperationObject {
  operationId: string
  summary?: string
  tags: string[]
  parameters?: Parameter[]
  requestBody?: { required?: boolean; content: Record<string, { schema: Schema; encoding?: object }> }
  responses: { 200: { description?: string; content?: Record<string, { schema: Schema }> } }
  'x-headers'?: Record<string, string>
  'x-stream'?: { events: string; schema: Schema; asks?: object }
  'x-function'?: string
  'x-result'?: { parameter: string; text?: string[]; cases: Record<string, Schema>; otherwise: Schema }
}

/** The API document. */
export interface Document {
  paths: Record<string, Record<string, OperationObject>>
  components: { schemas: Record<string, Schema> }
}

/** An OpenAPI Overlay 1.0 document. */
export interface Overlay {
  actions: { target: string; description?: string; update?: Json; remove?: boolean }[]
  'x-names': { components: Record<string, string> }
  'x-areas': Record<string, string[]>
  'x-generate': { areas: string[]; operations: string[]; components: string[] }
}
