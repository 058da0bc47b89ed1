// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'

/** Log text that the code interpreter produced. */
export interface RunStepDetailsToolCallsCodeOutputLogsObject {
  /** Text the code printed or logged. */
  logs: string
  /** Tells this kind of interpreter output apart: always `logs`. */
  type: 'logs'
}

/** Checks {@link RunStepDetailsToolCallsCodeOutputLogsObject}; open to what the API adds. */
export const RunStepDetailsToolCallsCodeOutputLogsObjectSchema: v.GenericSchema<RunStepDetailsToolCallsCodeOutputLogsObject> =
  v.looseObject({ logs: v.string(), type: v.string() as v.GenericSchema<'logs'> })
