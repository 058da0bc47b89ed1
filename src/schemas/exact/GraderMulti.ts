// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import { variant } from '../../core/variant.ts'
import type { GraderMulti } from '../GraderMulti.ts'
import { GraderLabelModelExact } from './GraderLabelModel.ts'
import { GraderPythonExact } from './GraderPython.ts'
import { GraderScoreModelExact } from './GraderScoreModel.ts'
import { GraderStringCheckExact } from './GraderStringCheck.ts'
import { GraderTextSimilarityExact } from './GraderTextSimilarity.ts'

/** Checks {@link GraderMulti} exactly, where a request holds it. */
export const GraderMultiExact: v.GenericSchema<GraderMulti> = onlyObject(
  v.looseObject({
    type: v.literal('multi'),
    name: v.string(),
    graders: variant('type', {
      string_check: GraderStringCheckExact,
      text_similarity: GraderTextSimilarityExact,
      python: GraderPythonExact,
      score_model: GraderScoreModelExact,
      label_model: GraderLabelModelExact,
    }),
    calculate_output: v.string(),
  }),
)
