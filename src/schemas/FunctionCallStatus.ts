// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { FunctionCallStatusShape } from './shapes/FunctionCallStatus.ts'

/** How far the call has come. */
export type FunctionCallStatus = 'in_progress' | 'completed' | 'incomplete' | (string & {})

/** Open: what the API adds passes. */
export const FunctionCallStatusSchema: GenericSchema<FunctionCallStatus> = openSchema(FunctionCallStatusShape)
