import { readSchema } from './jsonSchema/readSchema.ts'
import type { CheckingSchema, SchemaCheck, SchemaSource, ValueOf, WithJSONSchema } from './jsonSchema/schemaSource.ts'

/** What makes an output. */
export interface OutputDefinition<S> {
  /** Tells the model what the output is. Letters, digits, underscores and dashes, at most 64. */
  name: string
  /** What the output is; an object, by its schema. */
  schema: S & WithJSONSchema<S>
  /** Tells the model what the output is for. */
  description?: string | undefined
  /** Whether the model has to keep to the schema exactly, which allows a part of JSON Schema only. Default: `true`. */
  strict?: boolean | undefined
}

/** An output that a model is to give: what is asked of it, and what makes a value of its answer. */
export interface Output<Value = unknown> {
  readonly name: string
  readonly description: string | undefined
  readonly strict: boolean
  /** The JSON Schema that is sent. */
  readonly schema: Record<string, unknown>
  /** Makes a value of what the model gave, or tells where it does not fit. Nulls that stand for fields which were left out are taken out before. */
  check(given: unknown): Promise<SchemaCheck<Value>>
}

/**
 * Defines an output that a model is to give: for `responseFormat` or `textFormat`, and then `parseOutput` or `outputPartials`.
 * In strict mode, fields that may be left out are sent as nullable, and their nulls are taken out of the answer before it's checked.
 *
 * @param definition Its name and schema. The schema is one that can write itself as JSON Schema (Zod, ArkType; Valibot by
 * `toStandardJsonSchema`), one beside its JSON Schema (`{ schema, jsonSchema }`), or JSON Schema alone, by which nothing is checked.
 * @returns The output.
 * @throws {OpenAIError} The schema can't be sent; it says which place of it, and why.
 * @example
 * const tree = defineOutput({
 *   name: 'tree',
 *   schema: { type: 'object', properties: { name: { type: 'string' } }, required: ['name'] },
 * })
 */
export function defineOutput<S extends SchemaSource | CheckingSchema>({
  name,
  schema: source,
  description,
  strict = true,
}: OutputDefinition<S>): Output<ValueOf<S>> {
  const { schema, check } = readSchema<ValueOf<S>>(name, source, strict)
  return { name, description, strict, schema, check }
}
