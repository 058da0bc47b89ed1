// Generated from spec/ by codegen/; change those.
import { number, type Shape, string, unknown } from '../../core/shape.ts'

/** What is checked of a `ConversationResource`. */
export const ConversationResourceShape: Shape = { id: string, object: string, metadata: unknown, created_at: number }
