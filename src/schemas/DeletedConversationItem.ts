// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { DeletedConversationItemShape } from './shapes/DeletedConversationItem.ts'

/** Says that an item of a conversation was deleted. */
export interface DeletedConversationItem {
  /** Id of the item that was deleted. */
  id: string
  /** Always `conversation.item.deleted`. */
  object: 'conversation.item.deleted'
  /** Whether it was deleted. */
  deleted: boolean
}

/** Open: what the API adds passes. */
export const DeletedConversationItemSchema: GenericSchema<DeletedConversationItem> =
  openSchema(DeletedConversationItemShape)
