// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { GraderLabelModel } from './GraderLabelModel.ts'
import type { GraderPython } from './GraderPython.ts'
import type { GraderScoreModel } from './GraderScoreModel.ts'
import type { GraderStringCheck } from './GraderStringCheck.ts'
import type { GraderTextSimilarity } from './GraderTextSimilarity.ts'
import { GraderMultiShape } from './shapes/GraderMulti.ts'

/** Computes one mark from what other graders give. */
export interface GraderMulti {
  /** The kind of grader, always `multi`. */
  type: 'multi'
  /** What the grader is called in results and formulas. */
  name: string
  /** The grader whose mark the formula refers to. */
  graders: GraderStringCheck | GraderTextSimilarity | GraderPython | GraderScoreModel | GraderLabelModel
  /** The formula for the final mark, which names graders as variables. */
  calculate_output: string
}

/** Open: what the API adds passes. */
export const GraderMultiSchema: GenericSchema<GraderMulti> = openSchema(GraderMultiShape)
