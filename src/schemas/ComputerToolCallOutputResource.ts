// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { ComputerCallOutputStatus } from './ComputerCallOutputStatus.ts'
import type { ComputerCallSafetyCheckParam } from './ComputerCallSafetyCheckParam.ts'
import type { ComputerScreenshotImage } from './ComputerScreenshotImage.ts'
import { ComputerToolCallOutputResourceShape } from './shapes/ComputerToolCallOutputResource.ts'

/** What a computer showed afterwards, as the API keeps it. */
export interface ComputerToolCallOutputResource {
  /** Always `computer_call_output`. */
  type: 'computer_call_output'
  /** Identifier under which the API keeps it. */
  id: string
  /** Names the call, so that its output can be matched with it. */
  call_id: string
  /** Safety warnings that a person has seen and let pass. */
  acknowledged_safety_checks?: ComputerCallSafetyCheckParam[] | undefined
  /** A screenshot that you give the model. */
  output: ComputerScreenshotImage
  /** How the call ended. */
  status: ComputerCallOutputStatus
  /** Identifier of whoever made the item. */
  created_by?: string | undefined
}

/** Open: what the API adds passes. */
export const ComputerToolCallOutputResourceSchema: GenericSchema<ComputerToolCallOutputResource> = openSchema(
  ComputerToolCallOutputResourceShape,
)
