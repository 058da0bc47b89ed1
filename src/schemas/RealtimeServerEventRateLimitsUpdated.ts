// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { RealtimeServerEventRateLimitsUpdatedShape } from './shapes/RealtimeServerEventRateLimitsUpdated.ts'

/** What is left of the rate limits, told as a response begins. */
export interface RealtimeServerEventRateLimitsUpdated {
  /** Identifier of the event. */
  event_id: string
  /** Always `rate_limits.updated`. */
  type: 'rate_limits.updated'
  /** What is left of each limit. */
  rate_limits: {
    /** The name that it goes by. */
    name?: 'requests' | 'tokens' | (string & {}) | undefined
    /** How many objects a single page may hold. */
    limit?: number | undefined
    /** How much of it is left. */
    remaining?: number | undefined
    /** Seconds until the limit is whole again. */
    reset_seconds?: number | undefined
  }[]
}

/** Open: what the API adds passes. */
export const RealtimeServerEventRateLimitsUpdatedSchema: GenericSchema<RealtimeServerEventRateLimitsUpdated> =
  openSchema(RealtimeServerEventRateLimitsUpdatedShape)
