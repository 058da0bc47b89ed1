// Generated from spec/ by codegen/; change those.
import { number, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `ConversationResource`. */
export const ConversationResourceShape: Shape = { id: string, object: string, created_at: number }
