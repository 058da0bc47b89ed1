// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { RunStepDeltaStepDetailsToolCallsCodeOutputLogsObjectShape } from './shapes/RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject.ts'

/** Streamed piece of log text that the code interpreter produced. */
export interface RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject {
  /** Position of the output among the call's outputs, used to merge streamed pieces. */
  index: number
  /** Tells this kind of interpreter output apart: always `logs`. */
  type: 'logs'
  /** Log text to append to what has already arrived for this output. */
  logs?: string | undefined
}

/** Open: what the API adds passes. */
export const RunStepDeltaStepDetailsToolCallsCodeOutputLogsObjectSchema: GenericSchema<RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject> =
  openSchema(RunStepDeltaStepDetailsToolCallsCodeOutputLogsObjectShape)
