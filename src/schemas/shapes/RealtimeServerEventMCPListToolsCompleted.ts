// Generated from spec/ by codegen/; change those.
import { type Shape, string } from '../../core/shape.ts'

/** What is checked of a `RealtimeServerEventMCPListToolsCompleted`. */
export const RealtimeServerEventMCPListToolsCompletedShape: Shape = { event_id: string, type: string, item_id: string }
