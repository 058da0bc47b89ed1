// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { CodeInterpreterOutputLogsShape } from './shapes/CodeInterpreterOutputLogs.ts'

/** Text the code printed or logged. */
export interface CodeInterpreterOutputLogs {
  /** Always `logs`. */
  type: 'logs'
  /** Text the code printed or logged. */
  logs: string
}

/** Open: what the API adds passes. */
export const CodeInterpreterOutputLogsSchema: GenericSchema<CodeInterpreterOutputLogs> =
  openSchema(CodeInterpreterOutputLogsShape)
