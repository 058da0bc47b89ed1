// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { FunctionCallItemStatusShape } from './shapes/FunctionCallItemStatus.ts'

/** How far the item has come. */
export type FunctionCallItemStatus = 'in_progress' | 'completed' | 'incomplete' | (string & {})

/** Open: what the API adds passes. */
export const FunctionCallItemStatusSchema: GenericSchema<FunctionCallItemStatus> =
  openSchema(FunctionCallItemStatusShape)
