// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { type EvalItem, EvalItemSchema } from './EvalItem.ts'

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

/** Checks {@link GraderLabelModel}; open to what the API adds. */
export const GraderLabelModelSchema: v.GenericSchema<GraderLabelModel> = v.looseObject({
  type: v.string() as v.GenericSchema<'label_model'>,
  name: v.string(),
  model: v.string(),
  input: v.array(EvalItemSchema),
  labels: v.array(v.string()),
  passing_labels: v.array(v.string()),
})
