// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { EvalItem } from './EvalItem.ts'
import { EvalGraderLabelModelShape } from './shapes/EvalGraderLabelModel.ts'

/** Has a model put a label on each answer. */
export interface EvalGraderLabelModel {
  /** Always `label_model`. */
  type: 'label_model'
  /** The name that it goes by. */
  name: string
  /** Name of the model. */
  model: string
  /** The messages that the grading model reads. They may hold templates. */
  input: EvalItem[]
  /** All labels that the grading model can choose from. */
  labels: string[]
  /** Those of the labels that count as passed. */
  passing_labels: string[]
}

/** Open: what the API adds passes. */
export const EvalGraderLabelModelSchema: GenericSchema<EvalGraderLabelModel> = openSchema(EvalGraderLabelModelShape)
