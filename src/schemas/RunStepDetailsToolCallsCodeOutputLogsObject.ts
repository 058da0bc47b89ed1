// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { object, string } from '../core/open.ts'

/** Log text that the code interpreter produced. */
export interface RunStepDetailsToolCallsCodeOutputLogsObject {
  /** Text the code printed or logged. */
  logs: string
  /** Tells this kind of interpreter output apart: always `logs`. */
  type: 'logs'
}

/** Checks {@link RunStepDetailsToolCallsCodeOutputLogsObject}; open to what the API adds. */
export const RunStepDetailsToolCallsCodeOutputLogsObjectSchema: GenericSchema<RunStepDetailsToolCallsCodeOutputLogsObject> =
  object({ logs: string(), type: string() })
