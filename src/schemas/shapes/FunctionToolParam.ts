// Generated from spec/ by codegen/; change those.
import { boolean, nullish, optional, type Shape, string } from '../../core/shape.ts'
import { EmptyModelParamShape } from './EmptyModelParam.ts'

/** What is checked of a `FunctionToolParam`. */
export const FunctionToolParamShape: Shape = {
  name: string,
  description: nullish(string),
  parameters: nullish(EmptyModelParamShape),
  strict: nullish(boolean),
  type: string,
  output_schema: nullish({}),
  defer_loading: optional(boolean),
  allowed_callers: nullish([string]),
}
