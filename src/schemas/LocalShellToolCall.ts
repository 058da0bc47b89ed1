// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { LocalShellExecAction } from './LocalShellExecAction.ts'
import { LocalShellToolCallShape } from './shapes/LocalShellToolCall.ts'

/** A command that the model wants run on your machine. */
export interface LocalShellToolCall {
  /** Always `local_shell_call`. */
  type: 'local_shell_call'
  /** Identifier under which the API keeps it. */
  id: string
  /** Names the call, so that its output can be matched with it. */
  call_id: string
  /** A command to run on your machine. */
  action: LocalShellExecAction
  /** How far the command has come. */
  status: 'in_progress' | 'completed' | 'incomplete' | (string & {})
}

/** Open: what the API adds passes. */
export const LocalShellToolCallSchema: GenericSchema<LocalShellToolCall> = openSchema(LocalShellToolCallShape)
