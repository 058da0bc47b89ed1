// Generated from spec/ by codegen/; change those.
import { nullish, optional, type Shape, string } from '../../core/shape.ts'
import { TextResponseFormatConfigurationShape } from './TextResponseFormatConfiguration.ts'

/** What is checked of a `ResponseTextParam`. */
export const ResponseTextParamShape: Shape = {
  format: optional(TextResponseFormatConfigurationShape),
  verbosity: nullish(string),
}
