// Generated from spec/ by codegen/; change those.
import { boolean, nullish, optional, type Shape, string } from '../../core/shape.ts'
import { ResponseFormatJsonSchemaSchemaShape } from './ResponseFormatJsonSchemaSchema.ts'

/** What is checked of a `ResponseFormatJsonSchemaFormat`. */
export const ResponseFormatJsonSchemaFormatShape: Shape = {
  type: string,
  json_schema: {
    description: optional(string),
    name: string,
    schema: optional(ResponseFormatJsonSchemaSchemaShape),
    strict: nullish(boolean),
  },
}
