// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { RunStepDetailsToolCallsCodeOutputLogsObjectShape } from './shapes/RunStepDetailsToolCallsCodeOutputLogsObject.ts'

/** Log text that the code interpreter produced. */
export interface RunStepDetailsToolCallsCodeOutputLogsObject {
  /** Tells this kind of interpreter output apart: always `logs`. */
  type: 'logs'
  /** Text the code printed or logged. */
  logs: string
}

/** Open: what the API adds passes. */
export const RunStepDetailsToolCallsCodeOutputLogsObjectSchema: GenericSchema<RunStepDetailsToolCallsCodeOutputLogsObject> =
  openSchema(RunStepDetailsToolCallsCodeOutputLogsObjectShape)
