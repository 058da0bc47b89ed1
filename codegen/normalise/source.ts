import type { EnumValue } from '../document.ts'

/** A schema as documents of OpenAPI 3.0 and 3.1 write it. */
export interface SourceSchema {
  $ref?: string
  $recursiveRef?: string
  type?: string | string[]
  description?: string
  properties?: Record<string, SourceSchema>
  required?: string[]
  additionalProperties?: boolean | SourceSchema
  maxProperties?: number
  propertyNames?: SourceSchema
  items?: SourceSchema
  enum?: EnumValue[]
  const?: EnumValue
  oneOf?: SourceSchema[]
  anyOf?: SourceSchema[]
  allOf?: SourceSchema[]
  not?: SourceSchema
  discriminator?: { propertyName: string }
  nullable?: boolean
  format?: string
  pattern?: string
  default?: unknown
  deprecated?: boolean
  minimum?: number
  maximum?: number
  exclusiveMinimum?: boolean | number
  minLength?: number
  maxLength?: number
  minItems?: number
  maxItems?: number
}

export interface SourceParameter {
  name: string
  in: string
  required?: boolean
  description?: string
  style?: string
  schema: SourceSchema
}

export interface SourceMedia {
  schema: SourceSchema
  encoding?: Record<string, { contentType: string }>
}

export interface SourceBody {
  content: Record<string, SourceMedia>
  required?: boolean
}

export interface SourceOperation {
  operationId: string
  summary?: string
  tags?: string[]
  deprecated?: boolean
  parameters?: SourceParameter[]
  requestBody?: SourceBody
  responses: Record<string, { description?: string; content?: Record<string, SourceMedia> }>
}

/** The facts of a document: spec/openapi.yaml. */
export interface SourceDocument {
  paths: Record<string, Record<string, SourceOperation>>
  components: { schemas: Record<string, SourceSchema> }
}
