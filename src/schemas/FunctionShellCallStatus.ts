// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { FunctionShellCallStatusShape } from './shapes/FunctionShellCallStatus.ts'

/** How far the call has come. */
export type FunctionShellCallStatus = 'in_progress' | 'completed' | 'incomplete' | (string & {})

/** Open: what the API adds passes. */
export const FunctionShellCallStatusSchema: GenericSchema<FunctionShellCallStatus> =
  openSchema(FunctionShellCallStatusShape)
