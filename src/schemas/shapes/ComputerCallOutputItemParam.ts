// Generated from spec/ by codegen/; change those.
import { nullish, type Shape, string } from '../../core/shape.ts'
import { ComputerCallSafetyCheckParamShape } from './ComputerCallSafetyCheckParam.ts'
import { ComputerScreenshotImageShape } from './ComputerScreenshotImage.ts'

/** What is checked of a `ComputerCallOutputItemParam`. */
export const ComputerCallOutputItemParamShape: Shape = {
  id: nullish(string),
  call_id: string,
  type: string,
  output: ComputerScreenshotImageShape,
  acknowledged_safety_checks: nullish([ComputerCallSafetyCheckParamShape]),
  status: nullish(string),
}
