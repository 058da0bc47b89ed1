// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { object, string } from '../core/open.ts'

/** Text that a model wrote earlier, shown to a grading model. */
export interface EvalItemContentOutputText {
  /** The kind of part, always `output_text`. */
  type: 'output_text'
  /** The words that a model has written. */
  text: string
}

/** Checks {@link EvalItemContentOutputText}; open to what the API adds. */
export const EvalItemContentOutputTextSchema: GenericSchema<EvalItemContentOutputText> = object({
  type: string(),
  text: string(),
})
