// Generated from spec/ by codegen/; change those.

import type * as v from 'valibot'
import { type RealtimeCallCreateRequest, RealtimeCallCreateRequestSchema } from '../RealtimeCallCreateRequest.ts'

/** What `createRealtimeCall` takes. */
export type CreateRealtimeCallParams = RealtimeCallCreateRequest

/** Checks {@link CreateRealtimeCallParams} exactly; for input from outside, see `validated`. */
export const CreateRealtimeCallParamsSchema: v.GenericSchema<CreateRealtimeCallParams> = RealtimeCallCreateRequestSchema
