// Generated from spec/ by codegen/; change those.
import { type Shape, variant } from '../../core/shape.ts'
import { ResponseFormatJsonObjectShape } from './ResponseFormatJsonObject.ts'
import { ResponseFormatTextShape } from './ResponseFormatText.ts'
import { TextResponseFormatJsonSchemaShape } from './TextResponseFormatJsonSchema.ts'

/** What is checked of a `TextResponseFormatConfiguration`. */
export const TextResponseFormatConfigurationShape: Shape = variant('type', {
  text: ResponseFormatTextShape,
  json_schema: TextResponseFormatJsonSchemaShape,
  json_object: ResponseFormatJsonObjectShape,
})
