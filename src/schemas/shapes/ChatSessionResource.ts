// Generated from spec/ by codegen/; change those.
import { type Shape, string } from '../../core/shape.ts'

/** What is checked of a `ChatSessionResource`. */
export const ChatSessionResourceShape: Shape = { status: string }
