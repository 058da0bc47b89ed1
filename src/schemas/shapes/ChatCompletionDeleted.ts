// Generated from spec/ by codegen/; change those.
import { boolean, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `ChatCompletionDeleted`. */
export const ChatCompletionDeletedShape: Shape = { object: string, id: string, deleted: boolean }
