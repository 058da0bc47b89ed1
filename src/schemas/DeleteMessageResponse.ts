// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'

/** Confirmation that a message was deleted from its thread. */
export interface DeleteMessageResponse {
  /** Whether the message was deleted. */
  deleted: boolean
  /** Identifier of the deleted message. */
  id: string
  /** Always `thread.message.deleted`. */
  object: 'thread.message.deleted'
}

/** Checks {@link DeleteMessageResponse}; open to what the API adds. */
export const DeleteMessageResponseSchema: v.GenericSchema<DeleteMessageResponse> = v.looseObject({
  deleted: v.boolean(),
  id: v.string(),
  object: v.string() as v.GenericSchema<'thread.message.deleted'>,
})
