// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { DeletedConversationResourceShape } from './shapes/DeletedConversationResource.ts'

/** Says that a conversation was deleted. */
export interface DeletedConversationResource {
  /** Always `conversation.deleted`. */
  object: 'conversation.deleted'
  /** Whether it was deleted. */
  deleted: boolean
  /** Identifier of the conversation that was deleted. */
  id: string
}

/** Open: what the API adds passes. */
export const DeletedConversationResourceSchema: GenericSchema<DeletedConversationResource> = openSchema(
  DeletedConversationResourceShape,
)
