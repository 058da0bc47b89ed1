// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { CodeInterpreterOutputImage } from './CodeInterpreterOutputImage.ts'
import type { CodeInterpreterOutputLogs } from './CodeInterpreterOutputLogs.ts'
import { CodeInterpreterToolCallShape } from './shapes/CodeInterpreterToolCall.ts'

/** Python that the model ran, with what it printed and drew. */
export interface CodeInterpreterToolCall {
  /** Always `code_interpreter_call`. */
  type: 'code_interpreter_call'
  /** Identifier under which the API keeps it. */
  id: string
  /** How far the code has come. */
  status: 'in_progress' | 'completed' | 'incomplete' | 'interpreting' | 'failed' | (string & {})
  /** Identifier of the container. */
  container_id: string
  /** The code. Null while there is none. */
  code: string | null
  /** What the code produced, in order. Only there when `include` asks for it. */
  outputs: (CodeInterpreterOutputLogs | CodeInterpreterOutputImage)[] | null
}

/** Open: what the API adds passes. */
export const CodeInterpreterToolCallSchema: GenericSchema<CodeInterpreterToolCall> =
  openSchema(CodeInterpreterToolCallShape)
