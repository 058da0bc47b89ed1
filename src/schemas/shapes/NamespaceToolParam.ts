// Generated from spec/ by codegen/; change those.
import { type Shape, string, variant } from '../../core/shape.ts'
import { CustomToolParamShape } from './CustomToolParam.ts'
import { FunctionToolParamShape } from './FunctionToolParam.ts'

/** What is checked of a `NamespaceToolParam`. */
export const NamespaceToolParamShape: Shape = {
  type: string,
  name: string,
  description: string,
  tools: [variant('type', { function: FunctionToolParamShape, custom: CustomToolParamShape })],
}
