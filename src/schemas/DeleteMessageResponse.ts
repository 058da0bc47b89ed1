// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { boolean, object, string } from '../core/open.ts'

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
export const DeleteMessageResponseSchema: GenericSchema<DeleteMessageResponse> = object({
  deleted: boolean(),
  id: string(),
  object: string(),
})
