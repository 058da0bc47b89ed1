// Generated from spec/ by codegen/; change those.
import { nullish, type Shape, string, union } from '../../core/shape.ts'
import { AutoCodeInterpreterToolParamShape } from './AutoCodeInterpreterToolParam.ts'

/** What is checked of a `CodeInterpreterTool`. */
export const CodeInterpreterToolShape: Shape = {
  type: string,
  container: union(string, AutoCodeInterpreterToolParamShape),
  allowed_callers: nullish([string]),
}
