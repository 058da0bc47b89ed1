import { checkName } from './checkName.ts'
import { checkSchema, checkStrictSchema } from './checkStrictSchema.ts'
import { Refusal } from './refusal.ts'

/** A format that follows a schema. */
export interface SchemaFormat {
  name: string
  schema?: unknown
  strict?: boolean | null | undefined
}

/** Where such a format stands: the field with its name and schema, and what errors of its schema name. */
export interface FormatPlace {
  at: string
  param: string
}

/** Refuses a format that can't be held to: by its name, or by its schema. */
export function checkFormat({ name, schema, strict }: SchemaFormat, { at, param }: FormatPlace): void {
  checkName(name, `${at}.name`)
  if (schema == null)
    throw new Refusal(400, `Missing required parameter: '${at}.schema'.`, {
      param: `${at}.schema`,
      code: 'missing_required_parameter',
    })
  const place = { name: `response_format '${name}'`, param, code: 'invalid_json_schema' }
  if (strict) checkStrictSchema(schema, place)
  else checkSchema(schema, place)
}
