// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { object, string, tagged } from '../core/open.ts'
import { type GraderLabelModel, GraderLabelModelSchema } from './GraderLabelModel.ts'
import { type GraderPython, GraderPythonSchema } from './GraderPython.ts'
import { type GraderScoreModel, GraderScoreModelSchema } from './GraderScoreModel.ts'
import { type GraderStringCheck, GraderStringCheckSchema } from './GraderStringCheck.ts'
import { type GraderTextSimilarity, GraderTextSimilaritySchema } from './GraderTextSimilarity.ts'

/** Computes one mark from what other graders give. */
export interface GraderMulti {
  /** The kind of grader, always `multi`. Default: `multi`. */
  type: 'multi'
  /** What the grader is called in results and formulas. */
  name: string
  /** The grader whose mark the formula refers to. */
  graders: GraderStringCheck | GraderTextSimilarity | GraderPython | GraderScoreModel | GraderLabelModel
  /** The formula for the final mark, which names graders as variables. */
  calculate_output: string
}

/** Checks {@link GraderMulti}; open to what the API adds. */
export const GraderMultiSchema: GenericSchema<GraderMulti> = object({
  type: string(),
  name: string(),
  graders: tagged('type', {
    string_check: GraderStringCheckSchema,
    text_similarity: GraderTextSimilaritySchema,
    python: GraderPythonSchema,
    score_model: GraderScoreModelSchema,
    label_model: GraderLabelModelSchema,
  }),
  calculate_output: string(),
})
