// Generated from spec/ by codegen/; change those.
import { type Shape, string } from '../../core/shape.ts'

/** What is checked of a `RealtimeCall`. */
export const RealtimeCallShape: Shape = { sdp: string, call_id: string }
