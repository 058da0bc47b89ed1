// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { LocalShellExecActionShape } from './shapes/LocalShellExecAction.ts'

/** A command to run on your machine. */
export interface LocalShellExecAction {
  /** Always `exec`. */
  type: 'exec'
  /** The command that is run, with its arguments. */
  command: string[]
  /** Milliseconds after which a command is stopped. */
  timeout_ms?: number | null | undefined
  /** Where the command is run. */
  working_directory?: string | null | undefined
  /** Environment variables of the command. */
  env: Record<string, string>
  /** The user of your machine that runs the command. Null for the one at hand. */
  user?: string | null | undefined
}

/** Open: what the API adds passes. */
export const LocalShellExecActionSchema: GenericSchema<LocalShellExecAction> = openSchema(LocalShellExecActionShape)
