// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { MessageContentRefusalObjectShape } from './shapes/MessageContentRefusalObject.ts'

/** A refusal by the assistant, as part of its message. */
export interface MessageContentRefusalObject {
  /** The kind of part, here always `refusal`. */
  type: 'refusal'
  /** The words with which the assistant refused to help. */
  refusal: string
}

/** Open: what the API adds passes. */
export const MessageContentRefusalObjectSchema: GenericSchema<MessageContentRefusalObject> = openSchema(
  MessageContentRefusalObjectShape,
)
