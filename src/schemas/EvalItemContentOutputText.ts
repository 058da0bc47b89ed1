// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'

/** Text that a model wrote earlier, shown to a grading model. */
export interface EvalItemContentOutputText {
  /** The kind of part, always `output_text`. */
  type: 'output_text'
  /** The words that a model has written. */
  text: string
}

/** Checks {@link EvalItemContentOutputText}; open to what the API adds. */
export const EvalItemContentOutputTextSchema: v.GenericSchema<EvalItemContentOutputText> = v.looseObject({
  type: v.string() as v.GenericSchema<'output_text'>,
  text: v.string(),
})
