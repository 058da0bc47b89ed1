// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { DeleteMessageResponseShape } from './shapes/DeleteMessageResponse.ts'

/** Confirmation that a message was deleted from its thread. */
export interface DeleteMessageResponse {
  /** Identifier of the deleted message. */
  id: string
  /** Whether the message was deleted. */
  deleted: boolean
  /** Always `thread.message.deleted`. */
  object: 'thread.message.deleted'
}

/** Open: what the API adds passes. */
export const DeleteMessageResponseSchema: GenericSchema<DeleteMessageResponse> = openSchema(DeleteMessageResponseShape)
