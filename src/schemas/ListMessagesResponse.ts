// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { MessageObject } from './MessageObject.ts'
import { ListMessagesResponseShape } from './shapes/ListMessagesResponse.ts'

/** One page of a thread's messages. */
export interface ListMessagesResponse {
  /** Always `list`. */
  object: string
  /** Messages on this page. */
  data: MessageObject[]
  /** Identifier of the first item on this page, to pass as `before` for the previous one. */
  first_id: string | null
  /** Identifier of the last item on this page, to pass as `after` for the next one. */
  last_id: string | null
  /** Whether more items exist beyond this page. */
  has_more: boolean
}

/** Open: what the API adds passes. */
export const ListMessagesResponseSchema: GenericSchema<ListMessagesResponse> = openSchema(ListMessagesResponseShape)
