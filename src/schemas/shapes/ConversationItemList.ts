// Generated from spec/ by codegen/; change those.
import { boolean, type Shape, string } from '../../core/shape.ts'
import { ConversationItemShape } from './ConversationItem.ts'

/** What is checked of a `ConversationItemList`. */
export const ConversationItemListShape: Shape = {
  object: string,
  data: [ConversationItemShape],
  has_more: boolean,
  first_id: string,
  last_id: string,
}
