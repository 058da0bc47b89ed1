// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import { type CreateEvalItem, CreateEvalItemSchema } from './CreateEvalItem.ts'

/** Has a model put a label on each answer. */
export interface CreateEvalLabelModelGrader {
  /** Always `label_model`. */
  type: 'label_model'
  /** The name that it goes by. */
  name: string
  /** Name of the model. */
  model: string
  /** The messages that the grading model reads. They may hold templates. */
  input: CreateEvalItem[]
  /** All labels that the grading model can choose from. */
  labels: string[]
  /** Those of the labels that count as passed. */
  passing_labels: string[]
}

/** Exact: only unknown fields pass. */
export const CreateEvalLabelModelGraderSchema: v.GenericSchema<CreateEvalLabelModelGrader> = onlyObject(
  v.looseObject({
    type: v.literal('label_model'),
    name: v.string(),
    model: v.string(),
    input: v.array(CreateEvalItemSchema),
    labels: v.array(v.string()),
    passing_labels: v.array(v.string()),
  }),
)
