// Generated from spec/ by codegen/; change those.
import { boolean, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `DeletedConversationItem`. */
export const DeletedConversationItemShape: Shape = { id: string, object: string, deleted: boolean }
