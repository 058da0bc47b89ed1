// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { MessageDeltaContentRefusalObjectShape } from './shapes/MessageDeltaContentRefusalObject.ts'

/** A piece of a refusal that is being streamed. */
export interface MessageDeltaContentRefusalObject {
  /** Which part of the message this belongs to, counted from zero. */
  index: number
  /** The kind of part, here always `refusal`. */
  type: 'refusal'
  /** The next piece of the refusal's words. */
  refusal?: string | undefined
}

/** Open: what the API adds passes. */
export const MessageDeltaContentRefusalObjectSchema: GenericSchema<MessageDeltaContentRefusalObject> = openSchema(
  MessageDeltaContentRefusalObjectShape,
)
