// Generated from spec/ by codegen/; change those.
import { optional, type Shape, string } from '../../core/shape.ts'
import { ComputerCallSafetyCheckParamShape } from './ComputerCallSafetyCheckParam.ts'
import { ComputerScreenshotImageShape } from './ComputerScreenshotImage.ts'

/** What is checked of a `ComputerToolCallOutputResource`. */
export const ComputerToolCallOutputResourceShape: Shape = {
  type: string,
  id: string,
  call_id: string,
  acknowledged_safety_checks: optional([ComputerCallSafetyCheckParamShape]),
  output: ComputerScreenshotImageShape,
  status: string,
  created_by: optional(string),
}
