// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { CodeInterpreterOutputLogsShape } from './shapes/CodeInterpreterOutputLogs.ts'

/** Text the code printed or logged. */
export interface CodeInterpreterOutputLogs {
  /** Always `logs`. Default: `logs`. */
  type: 'logs'
  /** Text the code printed or logged. */
  logs: string
}

/** Checks {@link CodeInterpreterOutputLogs}. Open: fields, values of enums and members of unions that the API adds pass. */
export const CodeInterpreterOutputLogsSchema: GenericSchema<CodeInterpreterOutputLogs> =
  openSchema(CodeInterpreterOutputLogsShape)
