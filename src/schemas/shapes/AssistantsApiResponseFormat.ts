// Generated from spec/ by codegen/; change those.
import { nullish, optional, type Shape } from '../../core/shape.ts'
import { ResponseFormatJsonSchemaSchemaShape } from './ResponseFormatJsonSchemaSchema.ts'

/** What is checked of a `AssistantsApiResponseFormat`. */
export const AssistantsApiResponseFormatShape: Shape = {
  type: optional(''),
  json_schema: optional({
    name: '',
    description: optional(''),
    schema: optional(ResponseFormatJsonSchemaSchemaShape),
    strict: nullish(false),
  }),
}
