// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { variant } from '../core/variant.ts'
import { type MessageDeltaObject, MessageDeltaObjectSchema } from './MessageDeltaObject.ts'
import { type MessageObject, MessageObjectSchema } from './MessageObject.ts'

/** Stream event about a message, told apart by its `event` name. */
export type MessageStreamEvent =
  | {
      /** Message that was just created. */
      data: MessageObject
      /** Always `thread.message.created`: sent when a message is created. */
      event: 'thread.message.created'
    }
  | {
      /** Message that is now being written. */
      data: MessageObject
      /** Always `thread.message.in_progress`: sent when work on a message begins. */
      event: 'thread.message.in_progress'
    }
  | {
      /** Newly written pieces of the message. */
      data: MessageDeltaObject
      /** Always `thread.message.delta`: sent when a piece of a message arrives. */
      event: 'thread.message.delta'
    }
  | {
      /** Message in its finished form. */
      data: MessageObject
      /** Always `thread.message.completed`: sent when a message is finished. */
      event: 'thread.message.completed'
    }
  | {
      /** Message that ended early, with the reason in `incomplete_details`. */
      data: MessageObject
      /** Always `thread.message.incomplete`: sent when a message is cut short. */
      event: 'thread.message.incomplete'
    }

/** Checks {@link MessageStreamEvent}; open to what the API adds. */
export const MessageStreamEventSchema: v.GenericSchema<MessageStreamEvent> = variant('event', {
  'thread.message.created': v.looseObject({
    data: MessageObjectSchema,
    event: v.string() as v.GenericSchema<'thread.message.created'>,
  }),
  'thread.message.in_progress': v.looseObject({
    data: MessageObjectSchema,
    event: v.string() as v.GenericSchema<'thread.message.in_progress'>,
  }),
  'thread.message.delta': v.looseObject({
    data: MessageDeltaObjectSchema,
    event: v.string() as v.GenericSchema<'thread.message.delta'>,
  }),
  'thread.message.completed': v.looseObject({
    data: MessageObjectSchema,
    event: v.string() as v.GenericSchema<'thread.message.completed'>,
  }),
  'thread.message.incomplete': v.looseObject({
    data: MessageObjectSchema,
    event: v.string() as v.GenericSchema<'thread.message.incomplete'>,
  }),
})
