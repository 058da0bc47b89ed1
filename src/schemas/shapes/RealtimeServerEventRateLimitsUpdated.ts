// Generated from spec/ by codegen/; change those.
import { number, optional, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `RealtimeServerEventRateLimitsUpdated`. */
export const RealtimeServerEventRateLimitsUpdatedShape: Shape = {
  event_id: string,
  type: string,
  rate_limits: [
    { name: optional(string), limit: optional(number), remaining: optional(number), reset_seconds: optional(number) },
  ],
}
