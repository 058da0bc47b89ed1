// Generated from spec/ by codegen/; change those.
import { type Shape, string } from '../../core/shape.ts'

/** What is checked of a `RealtimeServerEventInputAudioBufferCleared`. */
export const RealtimeServerEventInputAudioBufferClearedShape: Shape = { event_id: string, type: string }
