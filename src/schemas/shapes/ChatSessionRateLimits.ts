// Generated from spec/ by codegen/; change those.
import { number, type Shape } from '../../core/shape.ts'

/** What is checked of a `ChatSessionRateLimits`. */
export const ChatSessionRateLimitsShape: Shape = { max_requests_per_1_minute: number }
