// Generated from spec/ by codegen/; change those.
import { boolean, nullish, optional, type Shape, string } from '../../core/shape.ts'
import { ResponseFormatJsonSchemaSchemaShape } from './ResponseFormatJsonSchemaSchema.ts'

/** What is checked of a `TextResponseFormatJsonSchema`. */
export const TextResponseFormatJsonSchemaShape: Shape = {
  type: string,
  description: optional(string),
  name: string,
  schema: ResponseFormatJsonSchemaSchemaShape,
  strict: nullish(boolean),
}
