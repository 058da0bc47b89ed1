// Generated from spec/ by codegen/; change those.
import { type Shape, string, variant } from '../../core/shape.ts'
import { MessageDeltaObjectShape } from './MessageDeltaObject.ts'
import { MessageObjectShape } from './MessageObject.ts'

/** What is checked of a `MessageStreamEvent`. */
export const MessageStreamEventShape: Shape = variant('event', {
  'thread.message.created': { data: MessageObjectShape, event: string },
  'thread.message.in_progress': { data: MessageObjectShape, event: string },
  'thread.message.delta': { data: MessageDeltaObjectShape, event: string },
  'thread.message.completed': { data: MessageObjectShape, event: string },
  'thread.message.incomplete': { data: MessageObjectShape, event: string },
})
