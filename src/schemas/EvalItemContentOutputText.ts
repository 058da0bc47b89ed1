// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { EvalItemContentOutputTextShape } from './shapes/EvalItemContentOutputText.ts'

/** Text that a model wrote earlier, shown to a grading model. */
export interface EvalItemContentOutputText {
  /** The kind of part, always `output_text`. */
  type: 'output_text'
  /** The words that a model has written. */
  text: string
}

/** Open: what the API adds passes. */
export const EvalItemContentOutputTextSchema: GenericSchema<EvalItemContentOutputText> =
  openSchema(EvalItemContentOutputTextShape)
