// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ParallelToolCallsShape } from './shapes/ParallelToolCalls.ts'

/** Whether the model may ask for several tool calls at once. Default: `true`. */
export type ParallelToolCalls = boolean

/** Open: what the API adds passes. */
export const ParallelToolCallsSchema: GenericSchema<ParallelToolCalls> = openSchema(ParallelToolCallsShape)
