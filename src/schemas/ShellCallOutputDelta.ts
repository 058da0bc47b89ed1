// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ShellCallOutputDeltaShape } from './shapes/ShellCallOutputDelta.ts'

/** The next piece of what a command writes. */
export interface ShellCallOutputDelta {
  /** What the command wrote to standard output. */
  stdout?: string | undefined
  /** What the command wrote to standard error. */
  stderr?: string | undefined
}

/** Open: what the API adds passes. */
export const ShellCallOutputDeltaSchema: GenericSchema<ShellCallOutputDelta> = openSchema(ShellCallOutputDeltaShape)
