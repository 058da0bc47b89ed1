// Generated from spec/ by codegen/; change those.
import { type Shape, tagged } from '../../core/shape.ts'
import { MessageDeltaObjectShape } from './MessageDeltaObject.ts'
import { MessageObjectShape } from './MessageObject.ts'

/** What is checked of a `MessageStreamEvent`. */
export const MessageStreamEventShape: Shape = tagged('event', {
  'thread.message.created': { data: MessageObjectShape, event: '' },
  'thread.message.in_progress': { data: MessageObjectShape, event: '' },
  'thread.message.delta': { data: MessageDeltaObjectShape, event: '' },
  'thread.message.completed': { data: MessageObjectShape, event: '' },
  'thread.message.incomplete': { data: MessageObjectShape, event: '' },
})
