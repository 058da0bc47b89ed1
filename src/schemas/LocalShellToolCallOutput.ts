// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { LocalShellToolCallOutputShape } from './shapes/LocalShellToolCallOutput.ts'

/** What the command on your machine gave back. */
export interface LocalShellToolCallOutput {
  /** Always `local_shell_call_output`. */
  type: 'local_shell_call_output'
  /** Identifier of the call. */
  id: string
  /** What the command gave back, as a JSON string. */
  output: string
  /** How far the output has come. */
  status?: 'in_progress' | 'completed' | 'incomplete' | (string & {}) | null | undefined
}

/** Open: what the API adds passes. */
export const LocalShellToolCallOutputSchema: GenericSchema<LocalShellToolCallOutput> =
  openSchema(LocalShellToolCallOutputShape)
