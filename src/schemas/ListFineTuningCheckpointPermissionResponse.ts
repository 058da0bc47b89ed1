// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { FineTuningCheckpointPermission } from './FineTuningCheckpointPermission.ts'
import { ListFineTuningCheckpointPermissionResponseShape } from './shapes/ListFineTuningCheckpointPermissionResponse.ts'

/** A page of permissions. */
export interface ListFineTuningCheckpointPermissionResponse {
  /** Objects on this page. */
  data: FineTuningCheckpointPermission[]
  /** Always `list`. */
  object: 'list'
  /** Identifier of the first item on this page, to pass as `before` for the previous one. */
  first_id?: string | null | undefined
  /** Identifier of the last item on this page, to pass as `after` for the next one. */
  last_id?: string | null | undefined
  /** Whether more items exist beyond this page. */
  has_more: boolean
}

/** Open: what the API adds passes. */
export const ListFineTuningCheckpointPermissionResponseSchema: GenericSchema<ListFineTuningCheckpointPermissionResponse> =
  openSchema(ListFineTuningCheckpointPermissionResponseShape)
