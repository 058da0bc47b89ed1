// Generated from spec/ by codegen/; change those.
import { nullish, type Shape, string } from '../../core/shape.ts'
import { ResponseToolShape } from './ResponseTool.ts'

/** What is checked of a `AdditionalToolsItemParam`. */
export const AdditionalToolsItemParamShape: Shape = {
  id: nullish(string),
  type: string,
  role: string,
  tools: [ResponseToolShape],
}
