// Generated from spec/ by codegen/; change those.
import { type Shape, string, variant } from '../../core/shape.ts'
import { MessageDeltaObjectShape } from './MessageDeltaObject.ts'
import { MessageObjectShape } from './MessageObject.ts'

/** What is checked of a `MessageStreamEvent`. */
export const MessageStreamEventShape: Shape = variant('event', {
  'thread.message.created': { event: string, data: MessageObjectShape },
  'thread.message.in_progress': { event: string, data: MessageObjectShape },
  'thread.message.delta': { event: string, data: MessageDeltaObjectShape },
  'thread.message.completed': { event: string, data: MessageObjectShape },
  'thread.message.incomplete': { event: string, data: MessageObjectShape },
})
