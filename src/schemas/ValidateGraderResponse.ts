// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { GraderMulti } from './GraderMulti.ts'
import type { GraderPython } from './GraderPython.ts'
import type { GraderScoreModel } from './GraderScoreModel.ts'
import type { GraderStringCheck } from './GraderStringCheck.ts'
import type { GraderTextSimilarity } from './GraderTextSimilarity.ts'
import { ValidateGraderResponseShape } from './shapes/ValidateGraderResponse.ts'

/** The grader, as the API understands it. */
export interface ValidateGraderResponse {
  /** What gives each answer its mark. */
  grader?: GraderStringCheck | GraderTextSimilarity | GraderPython | GraderScoreModel | GraderMulti | undefined
}

/** Open: what the API adds passes. */
export const ValidateGraderResponseSchema: GenericSchema<ValidateGraderResponse> =
  openSchema(ValidateGraderResponseShape)
