// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { ConversationItem } from './ConversationItem.ts'
import { ConversationItemListShape } from './shapes/ConversationItemList.ts'

/** A page of a conversation's items. */
export interface ConversationItemList {
  /** Always `list`. */
  object: 'list'
  /** Objects on this page. */
  data: ConversationItem[]
  /** Whether more items exist beyond this page. */
  has_more: boolean
  /** Identifier of the first item on this page, to pass as `before` for the previous one. */
  first_id: string
  /** Identifier of the last item on this page, to pass as `after` for the next one. */
  last_id: string
}

/** Open: what the API adds passes. */
export const ConversationItemListSchema: GenericSchema<ConversationItemList> = openSchema(ConversationItemListShape)
