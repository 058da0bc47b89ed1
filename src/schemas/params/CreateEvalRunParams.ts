// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import { type CreateEvalRunRequest, CreateEvalRunRequestSchema } from '../CreateEvalRunRequest.ts'

/** What `createEvalRun` takes. */
export interface CreateEvalRunParams extends CreateEvalRunRequest {
  /** Identifier of the evaluation. At least 1 character. */
  eval_id: string
}

/** Checks {@link CreateEvalRunParams} exactly; for input from outside, see `validated`. */
export const CreateEvalRunParamsSchema: v.GenericSchema<CreateEvalRunParams> = v.intersect([
  CreateEvalRunRequestSchema,
  onlyObject(v.looseObject({ eval_id: v.pipe(v.string(), v.minLength(1)) })),
])
