// Generated from spec/ by codegen/; change those.
import { nullish, optional, type Shape, string } from '../../core/shape.ts'
import { EmptyModelParamShape } from './EmptyModelParam.ts'

/** What is checked of a `ToolSearchToolParam`. */
export const ToolSearchToolParamShape: Shape = {
  type: string,
  execution: optional(string),
  description: nullish(string),
  parameters: nullish(EmptyModelParamShape),
}
