// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'

/** A refusal by the assistant, as part of its message. */
export interface MessageContentRefusalObject {
  /** The kind of part, here always `refusal`. */
  type: 'refusal'
  /** The words with which the assistant refused to help. */
  refusal: string
}

/** Checks {@link MessageContentRefusalObject}; open to what the API adds. */
export const MessageContentRefusalObjectSchema: v.GenericSchema<MessageContentRefusalObject> = v.looseObject({
  type: v.string() as v.GenericSchema<'refusal'>,
  refusal: v.string(),
})
