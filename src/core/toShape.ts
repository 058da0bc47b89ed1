import type { Call } from './callTypes.ts'
import { OpenAIError } from './openAIError.ts'
import type { Choice } from './shape.ts'
import { findSchemaIssues, type StandardSchema } from './standardSchema.ts'

/** A schema in place of a shape, for what is checked at once, such as an event. */
export function toShape({ method, path }: Call, schema: StandardSchema): Choice {
  return (value, issues) => {
    const found = findSchemaIssues(schema, value)
    if (found instanceof Promise) throw new OpenAIError(`${method} ${path} needs a schema that answers at once.`)
    issues.push(...found)
    return undefined
  }
}
