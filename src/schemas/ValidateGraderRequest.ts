// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import { variant } from '../core/variant.ts'
import { GraderMultiExact } from './exact/GraderMulti.ts'
import { GraderPythonExact } from './exact/GraderPython.ts'
import { GraderScoreModelExact } from './exact/GraderScoreModel.ts'
import { GraderStringCheckExact } from './exact/GraderStringCheck.ts'
import { GraderTextSimilarityExact } from './exact/GraderTextSimilarity.ts'
import type { GraderMulti } from './GraderMulti.ts'
import type { GraderPython } from './GraderPython.ts'
import type { GraderScoreModel } from './GraderScoreModel.ts'
import type { GraderStringCheck } from './GraderStringCheck.ts'
import type { GraderTextSimilarity } from './GraderTextSimilarity.ts'

/** A grader to check. */
export interface ValidateGraderRequest {
  /** What gives each answer its mark. */
  grader: GraderStringCheck | GraderTextSimilarity | GraderPython | GraderScoreModel | GraderMulti
}

/** Exact: only unknown fields pass. */
export const ValidateGraderRequestSchema: v.GenericSchema<ValidateGraderRequest> = onlyObject(
  v.looseObject({
    grader: variant('type', {
      string_check: GraderStringCheckExact,
      text_similarity: GraderTextSimilarityExact,
      python: GraderPythonExact,
      score_model: GraderScoreModelExact,
      multi: GraderMultiExact,
    }),
  }),
)
