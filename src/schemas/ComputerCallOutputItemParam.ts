// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { ComputerCallSafetyCheckParam } from './ComputerCallSafetyCheckParam.ts'
import type { ComputerScreenshotImage } from './ComputerScreenshotImage.ts'
import type { FunctionCallItemStatus } from './FunctionCallItemStatus.ts'
import { ComputerCallOutputItemParamShape } from './shapes/ComputerCallOutputItemParam.ts'

/** What a computer showed after a call. */
export interface ComputerCallOutputItemParam {
  /** Identifier under which the API keeps it. */
  id?: string | null | undefined
  /** Names the call, so that its output can be matched with it. From 1 to 64 characters. */
  call_id: string
  /** Always `computer_call_output`. */
  type: 'computer_call_output'
  /** A screenshot that you give the model. */
  output: ComputerScreenshotImage
  /** Safety warnings that a person has seen and let pass. */
  acknowledged_safety_checks?: ComputerCallSafetyCheckParam[] | null | undefined
  /** How far the item has come. */
  status?: FunctionCallItemStatus | null | undefined
}

/** Open: what the API adds passes. */
export const ComputerCallOutputItemParamSchema: GenericSchema<ComputerCallOutputItemParam> = openSchema(
  ComputerCallOutputItemParamShape,
)
