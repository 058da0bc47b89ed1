// Generated from spec/ by codegen/; change those.
import { boolean, nullable, number, type Shape } from '../../core/shape.ts'

/** What is checked of a `ChatSessionHistory`. */
export const ChatSessionHistoryShape: Shape = { enabled: boolean, recent_threads: nullable(number) }
