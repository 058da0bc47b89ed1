// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { Eval } from './Eval.ts'
import { EvalListShape } from './shapes/EvalList.ts'

/** A page of evaluations. */
export interface EvalList {
  /** Always `list`. */
  object: 'list'
  /** Objects on this page. */
  data: Eval[]
  /** Identifier of the first item on this page, to pass as `before` for the previous one. */
  first_id: string | null
  /** Identifier of the last item on this page, to pass as `after` for the next one. */
  last_id: string | null
  /** Whether more items exist beyond this page. */
  has_more: boolean
}

/** Open: what the API adds passes. */
export const EvalListSchema: GenericSchema<EvalList> = openSchema(EvalListShape)
