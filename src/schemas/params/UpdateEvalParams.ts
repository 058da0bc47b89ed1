// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import { MetadataExact } from '../exact/Metadata.ts'
import type { Metadata } from '../Metadata.ts'

/** What `updateEval` takes. */
export interface UpdateEvalParams {
  /** The name that it goes by. */
  name?: string | undefined
  /** Tags of your own that are kept with an object, text to text. Null means none. */
  metadata?: Metadata | undefined
  /** Identifier of the evaluation. At least 1 character. */
  eval_id: string
}

/** Checks {@link UpdateEvalParams} exactly; for input from outside, see `validated`. */
export const UpdateEvalParamsSchema: v.GenericSchema<UpdateEvalParams> = onlyObject(
  v.looseObject({
    name: v.optional(v.string()),
    metadata: v.optional(MetadataExact),
    eval_id: v.pipe(v.string(), v.minLength(1)),
  }),
)
