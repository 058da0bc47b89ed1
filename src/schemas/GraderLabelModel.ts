// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { EvalItem } from './EvalItem.ts'
import { GraderLabelModelShape } from './shapes/GraderLabelModel.ts'

/** Has a model sort the answer into one of several labels. */
export interface GraderLabelModel {
  /** The kind of grader, always `label_model`. */
  type: 'label_model'
  /** What the grader is called in results and formulas. */
  name: string
  /** The model that chooses a label. */
  model: string
  /** The messages that the grading model reads. They may hold templates. */
  input: EvalItem[]
  /** All labels that the grading model can choose from. */
  labels: string[]
  /** Those of the labels that count as passed. */
  passing_labels: string[]
}

/** Open: what the API adds passes. */
export const GraderLabelModelSchema: GenericSchema<GraderLabelModel> = openSchema(GraderLabelModelShape)
