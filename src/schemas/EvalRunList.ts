// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { EvalRun } from './EvalRun.ts'
import { EvalRunListShape } from './shapes/EvalRunList.ts'

/** A page of an evaluation's runs. */
export interface EvalRunList {
  /** Always `list`. */
  object: 'list'
  /** Objects on this page. */
  data: EvalRun[]
  /** Identifier of the first item on this page, to pass as `before` for the previous one. */
  first_id: string | null
  /** Identifier of the last item on this page, to pass as `after` for the next one. */
  last_id: string | null
  /** Whether more items exist beyond this page. */
  has_more: boolean
}

/** Open: what the API adds passes. */
export const EvalRunListSchema: GenericSchema<EvalRunList> = openSchema(EvalRunListShape)
