// Generated from spec/ by codegen/; change those.
import { boolean, nullish, optional, type Shape, string } from '../../core/shape.ts'
import { ResponseFormatJsonSchemaSchemaShape } from './ResponseFormatJsonSchemaSchema.ts'

/** What is checked of a `AssistantsApiResponseFormat`. */
export const AssistantsApiResponseFormatShape: Shape = {
  type: optional(string),
  json_schema: optional({
    name: string,
    description: optional(string),
    schema: optional(ResponseFormatJsonSchemaSchemaShape),
    strict: nullish(boolean),
  }),
}
