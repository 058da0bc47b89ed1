// Generated from spec/ by codegen/; change those.
import { nullish, type Shape, string, union, variant } from '../../core/shape.ts'
import { InputFileContentParamShape } from './InputFileContentParam.ts'
import { InputImageContentParamAutoParamShape } from './InputImageContentParamAutoParam.ts'
import { InputTextContentParamShape } from './InputTextContentParam.ts'
import { ToolCallCallerParamShape } from './ToolCallCallerParam.ts'

/** What is checked of a `FunctionCallOutputItemParam`. */
export const FunctionCallOutputItemParamShape: Shape = {
  id: nullish(string),
  call_id: nullish(string),
  type: string,
  output: union(string, [
    variant('type', {
      input_text: InputTextContentParamShape,
      input_image: InputImageContentParamAutoParamShape,
      input_file: InputFileContentParamShape,
    }),
  ]),
  name: nullish(string),
  namespace: nullish(string),
  caller: nullish(ToolCallCallerParamShape),
  status: nullish(string),
}
