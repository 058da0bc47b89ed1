// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { DeletedConversationResourceShape } from './shapes/DeletedConversationResource.ts'

/** Says that a conversation was deleted. */
export interface DeletedConversationResource {
  /** Always `conversation.deleted`. Default: `conversation.deleted`. */
  object: 'conversation.deleted'
  /** Whether it was deleted. */
  deleted: boolean
  /** Identifier of the conversation that was deleted. */
  id: string
}

/** Checks {@link DeletedConversationResource}. Open: fields, values of enums and members of unions that the API adds pass. */
export const DeletedConversationResourceSchema: GenericSchema<DeletedConversationResource> = openSchema(
  DeletedConversationResourceShape,
)
