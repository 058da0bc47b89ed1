// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { AssistantObject } from './AssistantObject.ts'
import { ListAssistantsResponseShape } from './shapes/ListAssistantsResponse.ts'

/** One page of assistants. */
export interface ListAssistantsResponse {
  /** Always `list`. */
  object: string
  /** Assistants on this page. */
  data: AssistantObject[]
  /** Identifier of the first item on this page, to pass as `before` for the previous one. */
  first_id: string | null
  /** Identifier of the last item on this page, to pass as `after` for the next one. */
  last_id: string | null
  /** Whether more items exist beyond this page. */
  has_more: boolean
}

/** Open: what the API adds passes. */
export const ListAssistantsResponseSchema: GenericSchema<ListAssistantsResponse> =
  openSchema(ListAssistantsResponseShape)
