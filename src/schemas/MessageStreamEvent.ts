// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { MessageDeltaObject } from './MessageDeltaObject.ts'
import type { MessageObject } from './MessageObject.ts'
import { MessageStreamEventShape } from './shapes/MessageStreamEvent.ts'

/** Stream event about a message, told apart by its `event` name. */
export type MessageStreamEvent =
  | {
      /** Always `thread.message.created`: sent when a message is created. */
      event: 'thread.message.created'
      /** Message that was just created. */
      data: MessageObject
    }
  | {
      /** Always `thread.message.in_progress`: sent when work on a message begins. */
      event: 'thread.message.in_progress'
      /** Message that is now being written. */
      data: MessageObject
    }
  | {
      /** Always `thread.message.delta`: sent when a piece of a message arrives. */
      event: 'thread.message.delta'
      /** Newly written pieces of the message. */
      data: MessageDeltaObject
    }
  | {
      /** Always `thread.message.completed`: sent when a message is finished. */
      event: 'thread.message.completed'
      /** Message in its finished form. */
      data: MessageObject
    }
  | {
      /** Always `thread.message.incomplete`: sent when a message is cut short. */
      event: 'thread.message.incomplete'
      /** Message that ended early, with the reason in `incomplete_details`. */
      data: MessageObject
    }

/** Open: what the API adds passes. */
export const MessageStreamEventSchema: GenericSchema<MessageStreamEvent> = openSchema(MessageStreamEventShape)
