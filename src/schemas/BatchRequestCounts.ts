// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { BatchRequestCountsShape } from './shapes/BatchRequestCounts.ts'

/** How many of a batch's requests are done and how they ended. */
export interface BatchRequestCounts {
  /** All requests in the batch, whatever their outcome. */
  total: number
  /** Requests that succeeded so far. */
  completed: number
  /** Requests that ended in an error so far. */
  failed: number
}

/** Open: what the API adds passes. */
export const BatchRequestCountsSchema: GenericSchema<BatchRequestCounts> = openSchema(BatchRequestCountsShape)
