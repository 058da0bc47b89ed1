import { isObject } from '../../core/isObject.ts'
import { OpenAIError } from '../../core/openAIError.ts'
import type { Schema } from './schema.ts'
import type { CheckingSchema, SchemaCheck, SchemaPair, SchemaSource, StandardJSONSchema } from './schemaSource.ts'
import { simplify } from './simplify.ts'
import { toStrictSchema } from './toStrictSchema.ts'
import { withoutNulls } from './withoutNulls.ts'

/** A schema, ready to be sent and to check what comes back. */
export interface ReadSchema<Value> {
  /** What is sent. */
  schema: Schema
  /** Makes a value of what the model gave, or tells where it does not fit. */
  check(given: unknown): Promise<SchemaCheck<Value>>
}

/**
 * Reads a schema of any library.
 *
 * @param title What the schema is of, for errors.
 * @throws {OpenAIError} It can't be sent.
 */
export function readSchema<Value>(
  title: string,
  source: SchemaSource | CheckingSchema,
  isStrict: boolean,
): ReadSchema<Value> {
  const standard = source['~standard'] ?? (isPair(source) ? source.schema['~standard'] : undefined)
  try {
    const written = toJSONSchema(source)
    const plain = isStrict ? simplify(written) : undefined
    return {
      schema: plain ? toStrictSchema(plain) : written,
      async check(given) {
        const value = plain ? clean(plain, given) : given
        if (value === undefined) return { issues: [{ message: 'a value that is nested less deep' }] }
        const checked: SchemaCheck = (await standard?.validate?.(value)) ?? { value }
        // What a schema lets through has the type that it says.
        return checked as SchemaCheck<Value>
      },
    }
  } catch (cause) {
    const [problem] =
      cause instanceof RangeError ? ['it refers to itself without end'] : `${Object(cause).message}`.split('\n')
    throw new OpenAIError(`The schema of ${title} can't be sent: ${problem}.`, { cause })
  }
}

/** A value without the nulls of strict mode; undefined where it's nested too deep to be looked at. */
function clean(schema: Schema, value: unknown): unknown {
  try {
    return withoutNulls(schema, value)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function isPair(source: SchemaSource | CheckingSchema): source is SchemaPair {
  return 'schema' in source && '~standard' in Object(source.schema)
}

/** A source's JSON Schema, as a copy. */
function toJSONSchema(source: SchemaSource | CheckingSchema): Schema {
  const standard = source['~standard']
  const written = standard ? write(standard) : isPair(source) ? source.jsonSchema : source
  const copy: unknown =
    written && JSON.parse(JSON.stringify(written), standard?.vendor === 'effect' ? closeObjects : undefined)
  if (isObject(copy)) return copy
  throw new Error(
    'there is no JSON Schema of it, so convert it with toStandardJsonSchema of @valibot/to-json-schema, or pass { schema, jsonSchema }',
  )
}

function write(standard: StandardJSONSchema['~standard'] | CheckingSchema['~standard']): unknown {
  return 'jsonSchema' in standard ? standard.jsonSchema.input({ target: 'draft-07' }) : undefined
}

/** Effect says of all objects that they take more fields, and drops those when it checks. */
function closeObjects(keyword: string, value: unknown): unknown {
  return keyword === 'additionalProperties' && value === true ? undefined : value
}
