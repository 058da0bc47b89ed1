// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { ItemResource } from './ItemResource.ts'
import { ResponseItemListShape } from './shapes/ResponseItemList.ts'

/** A page of a response's input items. */
export interface ResponseItemList {
  /** Always `list`. */
  object: 'list'
  /** Objects on this page. */
  data: ItemResource[]
  /** Whether more items exist beyond this page. */
  has_more: boolean
  /** Identifier of the first item on this page, to pass as `before` for the previous one. */
  first_id: string
  /** Identifier of the last item on this page, to pass as `after` for the next one. */
  last_id: string
}

/** Open: what the API adds passes. */
export const ResponseItemListSchema: GenericSchema<ResponseItemList> = openSchema(ResponseItemListShape)
