import type { StandardIssue } from '../../core/standardSchema.ts'

/** What the check of a value came to, in the words of Standard Schema. */
export type SchemaCheck<Value = unknown> =
  | { readonly value: Value; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] }

/**
 * A schema of any library that can write itself as JSON Schema: those of Zod, ArkType and Sury as they are, Valibot's by
 * `toStandardJsonSchema`.
 * @see https://standardschema.dev/json-schema
 */
export interface StandardJSONSchema<Output = unknown> {
  readonly '~standard': {
    readonly version: 1
    readonly vendor: string
    readonly types?: { readonly input: unknown; readonly output: Output } | undefined
    readonly jsonSchema: { readonly input: (options: { readonly target: 'draft-07' }) => Record<string, unknown> }
    readonly validate?: ((value: unknown) => SchemaCheck | Promise<SchemaCheck>) | undefined
  }
}

/** A schema of any library that checks values, and can't write itself as JSON Schema. */
export interface CheckingSchema<Output = unknown> {
  readonly '~standard': {
    readonly version: 1
    readonly vendor: string
    readonly types?: { readonly input: unknown; readonly output: Output } | undefined
    readonly validate: (value: unknown) => SchemaCheck | Promise<SchemaCheck>
  }
}

/** A schema that checks values, beside the JSON Schema that the model is told. */
export interface SchemaPair<Output = unknown> {
  readonly schema: CheckingSchema<Output>
  readonly jsonSchema: Record<string, unknown>
  readonly '~standard'?: never
}

/** A JSON Schema as it is. Values are not checked with it. */
export interface PlainJSONSchema {
  readonly [keyword: string]: unknown
  readonly '~standard'?: never
}

/** What says how a value has to be: a schema that can write itself as JSON Schema, one beside its JSON Schema, or JSON Schema alone. */
export type SchemaSource = StandardJSONSchema | SchemaPair | PlainJSONSchema

/** The type of a value that fits; `Unchecked` where it's not checked. */
export type ValueOf<S, Unchecked = unknown> =
  S extends StandardJSONSchema<infer Output> ? Output : S extends SchemaPair<infer Output> ? Output : Unchecked

/** Accepts a schema that there is JSON Schema of; the type error of any other names the way. */
export type WithJSONSchema<S> = S extends StandardJSONSchema
  ? unknown
  : S extends CheckingSchema
    ? 'There is no JSON Schema of it: convert it with toStandardJsonSchema of @valibot/to-json-schema, or pass { schema, jsonSchema }'
    : unknown
