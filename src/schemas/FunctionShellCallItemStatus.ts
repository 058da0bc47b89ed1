// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { FunctionShellCallItemStatusShape } from './shapes/FunctionShellCallItemStatus.ts'

/** How far the call has come. */
export type FunctionShellCallItemStatus = 'in_progress' | 'completed' | 'incomplete' | (string & {})

/** Open: what the API adds passes. */
export const FunctionShellCallItemStatusSchema: GenericSchema<FunctionShellCallItemStatus> = openSchema(
  FunctionShellCallItemStatusShape,
)
